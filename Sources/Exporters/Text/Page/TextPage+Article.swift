import BroadsheetCore

extension TextPage {
  /// Types an article from its kicker to its last block.
  mutating func write(_ article: Article) {
    writeTitles(of: article)
    writeNames(of: article)
    writeTimes(of: article)
    if let figure = article.mainFigure {
      leave()
      write(figure.value, as: .mainFigure)
    }
    startText(of: article)
    write(article.lead)
    write(article.body)
    writeOpening()
    endText()
    for note in article.deskNotes {
      leave()
      type("[", note.value.text + RichText("]"))
      if note.role != nil { output.reportLoss(of: .deskNote) }
    }
    reportLosses(of: article)
  }

  // MARK: Titles

  /// Types the kicker behind the line by which archives date an article, the headline, the deck.
  private mutating func writeTitles(of article: Article) {
    if let archived = article.archived {
      type("date \(archived.value)", article.kicker.map { " " + $0.value } ?? "")
    } else if let kicker = article.kicker {
      type(kicker.value)
    }
    for title in [article.headline, article.deck] {
      guard let title else { continue }
      leave()
      type(title.value)
    }
  }

  // MARK: Names

  private mutating func writeNames(of article: Article) {
    for byline in article.bylines {
      leave()
      let names = byline.contributors.map(\.name)
      if !byline.printed.isEmpty {
        type(byline.printed)
      } else if !names.isEmpty {
        type(phrases.by + phrases.list(names))
      }
      let line = byline.printed.string
      for contributor in byline.contributors where !shows(contributor, in: line) {
        output.reportLoss(of: .contributor)
      }
    }
  }

  /// Whether a line tells all that is known of a contributor; an empty one is made of the names.
  private func shows(_ contributor: Contributor, in line: String) -> Bool {
    let words = [contributor.jobTitle, contributor.affiliation].compactMap(\.self)
    guard contributor.link == nil, contributor.role == nil || contributor.role == .author else {
      return false
    }
    return line.isEmpty ? words.isEmpty : ([contributor.name] + words).allSatisfy(line.contains)
  }

  // MARK: Times

  /// Types when the article was published, behind a bar the agencies, and when it was changed.
  private mutating func writeTimes(of article: Article) {
    leave()
    var times = [article.published.map { print($0.value) }].compactMap(\.self)
    if let updated = article.updated {
      times.append(phrases.updated + phrases.colon + print(updated.value))
    }
    let agencies = article.agencies.map(\.value.name).joined(separator: ", ")
    if !agencies.isEmpty {
      if times.isEmpty { times = [agencies] } else { times[0] += " | " + agencies }
    }
    for time in times { type(time) }
    for agency in article.agencies where !agency.value.isName { output.reportLoss(of: .agency) }
  }

  private func print(_ time: Timestamp) -> String {
    phrases.times.print(time, clock: phrases.clock)
  }

  // MARK: Text

  /// Keeps the dateline for the first paragraph, unless that has it already.
  private mutating func startText(of article: Article) {
    guard let dateline = article.dateline?.value else { return }
    if dateline.places.contains(where: { !$0.isName }) { output.reportLoss(of: .dateline) }
    if case .paragraph(let text)? = (article.lead.first ?? article.body.first)?.value,
      text.string.hasPrefix(dateline.printed)
    {
      return
    }
    opening = dateline.printed
  }

  /// Types the dateline where there is no paragraph to go with it.
  mutating func writeOpening() {
    guard let words = opening else { return }
    opening = nil
    leave()
    type(words)
    leave()
  }

  // MARK: Losses

  /// Reports the parts of the head for which the press has no line.
  private mutating func reportLosses(of article: Article) {
    let single: [(Feature, Bool)] = [
      (.teaser, article.teaser != nil), (.slugline, article.slugline != nil),
      (.provider, article.provider != nil), (.created, article.created != nil),
      (.embargoedUntil, article.embargoedUntil != nil), (.expires, article.expires != nil),
      (.language, article.language != nil), (.rights, article.rights != nil),
      (.canonicalLink, article.canonicalLink != nil), (.version, article.version != nil),
      (.trust, article.trust != nil), (.urgency, article.urgency != nil),
      (.editStatus, article.editStatus != nil),
    ]
    for (feature, isLost) in single where isLost { output.reportLoss(of: feature) }
    let several: [(Feature, Int)] = [
      (.source, article.sources.count), (.topic, article.topics.count),
      (.keyword, article.keywords.count), (.entity, article.entities.count),
      (.identifier, article.identifiers.count),
    ]
    for (feature, count) in several {
      for _ in 0..<count { output.reportLoss(of: feature) }
    }
  }
}

extension Organization {
  /// Whether nothing but the name is known.
  fileprivate var isName: Bool { self == Organization(name) }
}

extension Place {
  /// Whether nothing but the name is known.
  fileprivate var isName: Bool { self == Place(name) }
}
