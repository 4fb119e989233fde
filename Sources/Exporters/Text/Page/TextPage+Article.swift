import BroadsheetConventions
import BroadsheetCore

extension TextPage {
  /// Types an article from its kicker to its last block.
  mutating func write(_ article: Article) {
    writeTitles(of: article)
    writeNames(of: article)
    writeTimes(of: article)
    if let figure = article.mainFigure {
      leave()
      let before = lineCount
      write(figure.value)
      if lineCount == before { output.reportLoss(of: .mainFigure) }
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
        type(language.text.by + language.text.list(names))
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

  /// Types when the article was published and behind a bar the agencies, then when it was changed.
  private mutating func writeTimes(of article: Article) {
    leave()
    var lines = [article.published.map { language.print($0.value) }].compactMap(\.self)
    if let updated = article.updated {
      lines.append(language.phrases.updated + language.text.colon + language.print(updated.value))
    }
    let agencies = article.agencies.map(\.value).filter { !isNamed($0, in: article) }
    if !agencies.isEmpty {
      let names = agencies.map(\.name).joined(separator: ", ")
      if lines.isEmpty { lines = [names] } else { lines[0] += " | " + names }
    }
    for line in lines { type(line) }
    for agency in article.agencies where !agency.value.isName { output.reportLoss(of: .agency) }
  }

  /// Whether a byline or the dateline names an agency, so that the line of times need not.
  private func isNamed(_ agency: Organization, in article: Article) -> Bool {
    article.dateline?.printed.contains(agency.name) ?? false
      || article.bylines.contains { $0.printed.string.contains(agency.name) }
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
    var head = article
    (head.lead, head.body) = ([], [])
    for entry in head.provenance.entries where Self.lost.contains(entry.feature) {
      output.reportLoss(of: entry.feature)
    }
  }

  private static let lost: Set<Feature> = [
    .teaser, .slugline, .source, .provider, .created, .embargoedUntil, .expires, .language, .rights,
    .canonicalLink, .topic, .keyword, .entity, .identifier, .version, .trust, .urgency, .editStatus,
  ]
}

extension Organization {
  /// Whether nothing but the name is known.
  fileprivate var isName: Bool { self == Organization(name) }
}

extension Place {
  /// Whether nothing but the name is known.
  fileprivate var isName: Bool { self == Place(name) }
}
