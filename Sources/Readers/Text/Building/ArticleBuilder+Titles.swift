import BroadsheetConventions
import BroadsheetCore

extension ArticleBuilder {
  /// `date 2019-04 Kim und Putin`: the line with which an archive heads a text.
  mutating func takeArchiveLine(_ found: Found) -> Bool {
    guard let line = ArchiveLine(source.bytes, in: found.range) else { return false }
    hasArchiveLine = true
    if parts.contains(.credits) {
      article.archived = Part(
        line.month, origin: source.origin(line.dateRange, "archived.archive-line", 95))
    } else {
      omit(line.dateRange, .notRequested, rule: "archived.archive-line")
    }
    if parts.contains(.titles), !line.title.isEmpty {
      article.kicker = Part(
        source.richText(line.title), origin: source.origin(line.title, "kicker.archive-line", 90))
    } else if !line.title.isEmpty {
      omit(line.title, .notRequested, rule: "kicker.archive-line")
    }
    return true
  }

  mutating func takeHeadline(_ found: Found) {
    guard parts.contains(.titles) else {
      lastHeadline = found.index
      return omit(found, .notRequested)
    }
    if let headline = article.headline {
      if !found.evidence.marks.contains(.repeatsEarlier), lastHeadline == found.index - 1,
        found.isMessage
      {
        // A headline over several lines.
        let joined = headline.value + RichText(" ") + richText(found)
        let range = headline.origin.map { $0.range.union(source.sourceRange(found.range)) }
        article.headline = Part(joined, origin: headline.origin)
        if let range { article.headline?.origin?.range = range }
        lastHeadline = found.index
      } else {
        omit(found, .repetition)
      }
      return
    }
    article.headline = part(richText(found), found)
    lastHeadline = found.index
  }

  mutating func takeKicker(_ found: Found) {
    guard parts.contains(.titles) else { return omit(found, .notRequested) }
    if found.isMessage, found.evidence.marks.contains(.slash) {
      article.slugline = part(trimmedSlug(found), found)
    } else if lastHeadline == nil, !hasArchiveLine {
      // Of the titles above the headline the nearest is its kicker, those before it lead there.
      if let section = article.kicker {
        article.topics.append(
          Part(Topic(section.value.string, kind: .section), origin: section.origin))
      }
      article.kicker = part(kicker(found), found)
    } else {
      article.topics.append(part(Topic(source.string(found.range), kind: .section), found))
    }
  }

  /// A kicker without the bullet of the trail that it ends.
  private func kicker(_ found: Found) -> RichText {
    guard let item = listItem(found), !item.isOrdered else { return richText(found) }
    return source.richText(item.content)
  }

  /// A slug without the slashes and control characters at its ends.
  private func trimmedSlug(_ found: Found) -> String {
    let text = source.string(found.range)
    return String(text.drop { $0 == "/" }.reversed().drop { $0 == "/" }.reversed())
  }

  mutating func takeLead(_ found: Found) {
    let isSentence = found.evidence.ending == .stop || found.evidence.width > 160
    if !isSentence, !hasDeck, !hasLead, !hasText, lastHeadline != nil {
      hasDeck = true
      guard parts.contains(.titles) else { return omit(found, .notRequested) }
      article.deck = part(richText(found), found)
      return
    }
    hasLead = true
    guard parts.contains(.text) else { return omit(found, .notRequested) }
    if article.body.isEmpty {
      leads.append(part(.paragraph(richText(found)), found))
    } else {
      // A teaser behind the text has begun is a paragraph of it.
      article.body.append(part(.paragraph(richText(found)), found))
    }
  }

  /// The lead is the block set apart as one, or else the first paragraph.
  mutating func settleLead() {
    if leads.isEmpty, !article.body.isEmpty, case .paragraph = article.body[0].value {
      leads.append(article.body.removeFirst())
    }
    article.lead = leads
  }
}

/// The line that heads a text in some archives: `date`, a month or day, and a title.
struct ArchiveLine {
  var month: Timestamp
  var dateRange: Range<Int>
  var title: Range<Int>

  init?(_ text: Span<UInt8>, in range: Range<Int>) {
    guard range.count >= 12, Self.isHead(text, at: range.lowerBound) else { return nil }
    let start = range.lowerBound + 5
    func number(_ offset: Int, _ digits: Int) -> Int? {
      guard offset + digits <= range.upperBound else { return nil }
      var value = 0
      for index in offset..<offset + digits {
        guard text[index] &- 0x30 < 10 else { return nil }
        value = value * 10 + Int(text[index] - 0x30)
      }
      return value
    }
    guard let year = number(start, 4), text[start + 4] == 0x2D, let month = number(start + 5, 2)
    else { return nil }
    var end = start + 7
    var day: Int?
    if end + 2 < range.upperBound, text[end] == 0x2D, let found = number(end + 1, 2) {
      day = found
      end += 3
    }
    guard end == range.upperBound || text[end] == 0x20,
      let stamp = Timestamp(year: year, month: month, day: day)
    else { return nil }
    self.month = stamp
    dateRange = range.lowerBound..<end
    while end < range.upperBound, text[end] == 0x20 { end += 1 }
    title = end..<range.upperBound
  }

  /// Whether a line begins with `date` and a figure.
  static func isHead(_ text: Span<UInt8>, at offset: Int) -> Bool {
    offset + 6 < text.count && text[offset] | 0x20 == 0x64 && text[offset + 1] == 0x61
      && text[offset + 2] == 0x74 && text[offset + 3] == 0x65 && text[offset + 4] == 0x20
      && text[offset + 5] &- 0x30 < 10
  }
}
