package import BroadsheetCore

/// The values found in the head of an article, in words.
package struct HeadSummary {
  package private(set) var rows: [(feature: Feature, value: String)] = []

  package init(_ article: Article) {
    add(.language, article.language.map(\.value.rawValue))
    add(.slugline, article.slugline?.value)
    add(.kicker, article.kicker?.string)
    add(.headline, article.headline?.string)
    add(.deck, article.deck?.string)
    add(.teaser, article.teaser?.string)
    for byline in article.bylines { add(.byline, Self.text(byline.value)) }
    add(.dateline, article.dateline.map { Self.text($0.value) })
    add(.agency, Self.list(article.agencies.map(\.value.name)))
    add(.source, Self.list(article.sources.map(\.value.name)))
    add(.provider, article.provider?.value.name)
    add(.published, article.published)
    add(.updated, article.updated)
    add(.created, article.created)
    add(.archived, article.archived)
    add(.embargoedUntil, article.embargoedUntil)
    add(.expires, article.expires)
    add(.rights, article.rights.map { Self.text($0.value) })
    add(.canonicalLink, article.canonicalLink?.value.reference)
    add(.topic, Self.list(article.topics.map(\.value.name)))
    add(.keyword, Self.list(article.keywords.map(\.value)))
    add(.identifier, Self.list(article.identifiers.map(\.value.value)))
    add(.version, article.version?.value.number)
    add(.urgency, article.urgency.map { String($0.value.rawValue) })
    add(.editStatus, article.editStatus.map { Self.text($0.value) })
    for note in article.deskNotes { add(.deskNote, note.value.text.string) }
  }

  private mutating func add(_ feature: Feature, _ value: String?) {
    if let value, !value.isEmpty { rows.append((feature, value)) }
  }

  private mutating func add(_ feature: Feature, _ time: Part<Timestamp>?) {
    guard let time = time?.value else { return }
    let basis = time.offset?.basis == .inferred ? ", offset inferred" : ""
    let precision = time.precision < .minute ? ", to the \(time.precision.rawValue)" : ""
    add(feature, "\(time)\(basis)\(precision)")
  }

  private static func list(_ values: [String]) -> String { values.joined(separator: ", ") }

  /// The people with what they are, or the printed line where nobody was made out.
  private static func text(_ byline: Byline) -> String {
    if byline.contributors.isEmpty { return byline.printed.string }
    return list(
      byline.contributors.map { person in
        let details = [person.role?.rawValue, person.jobTitle, person.affiliation]
        let known = details.compactMap(\.self).filter { $0 != Contributor.Role.author.rawValue }
        return known.isEmpty ? person.name : "\(person.name) (\(list(known)))"
      })
  }

  private static func text(_ dateline: Dateline) -> String {
    let places = list(dateline.places.map(\.name))
    return [places.isEmpty ? dateline.printed : places, dateline.date?.description]
      .compactMap(\.self).joined(separator: ", ")
  }

  private static func text(_ rights: Rights) -> String {
    let holder = [rights.year.map(String.init), rights.holder?.name].compactMap(\.self)
    return list(
      [rights.notice ?? (holder.isEmpty ? nil : holder.joined(separator: " ")), rights.usageTerms]
        .compactMap(\.self))
  }

  private static func text(_ status: EditStatus) -> String {
    list(
      [status.availability.rawValue, status.signal?.rawValue, status.printed].compactMap(\.self))
  }
}
