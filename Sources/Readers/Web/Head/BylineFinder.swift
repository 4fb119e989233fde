import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Finds who wrote an article: people apart from agencies, and both apart from the site itself.
struct BylineFinder: ~Escapable {
  /// People and agencies that one source names.
  struct Named {
    var people: [Contributor] = []
    var agencies: [Organization] = []
    var statement: Statement
    /// The element that prints them.
    var element: HTMLNodeID?
    /// The line that it prints.
    var printed = ""
  }

  private let page: WebPage
  private let survey: HeadSurvey
  private let article: StructuredArticle?
  private let sites: SiteNames
  private let heading: HTMLNodeID?
  private let lines: NearbyLines?
  private let languages: LanguageSet

  @_lifetime(copy page, copy survey)
  init(
    _ page: WebPage, _ survey: HeadSurvey, article: StructuredArticle?, sites: SiteNames,
    heading: HTMLNodeID?, lines: NearbyLines?, languages: LanguageSet
  ) {
    self.page = page
    self.survey = survey
    self.article = article
    self.sites = sites
    self.heading = heading
    self.lines = lines
    self.languages = languages
  }

  /// What was found: those who wrote it, and the agencies that any source names beside them.
  func find() -> (byline: Named?, agencies: [Named], agreeing: [Statement]) {
    let declared = [structured()].compactMap(\.self) + inMeta()
    let printed = printedBylines()
    var sources = declared
    sources += printed
    var byline: Named?
    var agencies: [Named] = []
    var agreeing: [Statement] = []
    for source in sources {
      if !source.agencies.isEmpty { agencies.append(source) }
      guard !source.people.isEmpty else { continue }
      guard let chosen = byline else {
        byline = source
        continue
      }
      let names = Set(chosen.people.map { TitleWords($0.name).hashes })
      guard names.isSuperset(of: source.people.map { TitleWords($0.name).hashes }) else { continue }
      agreeing.append(source.statement)
      if chosen.element == nil, source.element != nil {
        byline?.element = source.element
        byline?.printed = source.printed
        agreeing.append(chosen.statement)
        byline?.statement = source.statement
      }
    }
    return (byline, agencies, agreeing)
  }

  // MARK: Sources

  private func structured() -> Named? {
    guard let article, let first = article.authors.first else { return nil }
    var named = Named(statement: first.name)
    for agent in article.authors {
      var one = Named(statement: agent.name)
      read(agent.name.text, into: &one, isField: true)
      if one.people.count == 1 {
        one.people[0].jobTitle = agent.jobTitle ?? one.people[0].jobTitle
        one.people[0].affiliation = agent.affiliation
        one.people[0].link = agent.link.map { page.link($0) }
      }
      // A type of organization counts only for what does not look like people: many pages call
      // all authors so.
      if agent.isOrganization, one.people.count != 1 || !Self.looksLikeName(agent.name.text) {
        if one.agencies.isEmpty, !sites.contains(agent.name.text) {
          one.agencies = [Organization(agent.name.text)]
        }
        one.people = []
      }
      named.add(one)
    }
    return named
  }

  /// Two or three capitalized words.
  private static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private func inMeta() -> [Named] {
    var sources: [Named] = []
    for statement in survey.statements(.author) where !Self.isAddress(statement.text) {
      var named = Named(statement: statement)
      read(statement.text, into: &named, isField: true)
      if !named.people.isEmpty || !named.agencies.isEmpty { sources.append(named) }
    }
    return sources
  }

  private static func isAddress(_ text: String) -> Bool {
    text.contains("://") || text.hasPrefix("/") || text.hasPrefix("@") || text.hasPrefix("www.")
  }

  // MARK: Print

  /// The bylines that the page prints near its headline, those that a vocabulary declares first.
  private func printedBylines() -> [Named] {
    let start = heading.map { page.tree.range(of: $0).lowerBound } ?? 0
    var found: [(named: Named, distance: Int)] = []
    for marked in survey.authors.prefix(100) where !marked.isOutside {
      let range = page.tree.range(of: marked.id)
      guard range.count < 6000 else { continue }
      let text = page.line(of: marked.id)
      guard text.utf8.count < 200 else { continue }
      var named = Named(
        statement: Statement(
          text: text, source: marked.isDeclared ? .microdata : .printed, range: range),
        element: marked.id, printed: text)
      read(text, into: &named, isField: marked.isDeclared)
      guard !named.people.isEmpty || !named.agencies.isEmpty else { continue }
      let place = range.lowerBound
      var distance = place >= start ? place - start : (start - place) * 2
      if !marked.isDeclared { distance = distance * 2 + 1000 }
      found.append((named, distance))
    }
    found.sort { $0.distance < $1.distance }
    var sources = found.map(\.named)
    if sources.isEmpty, let line = startingLine() { sources.append(line) }
    return Self.joined(sources)
  }

  /// Names that stand beside each other, an element each, are one byline.
  private static func joined(_ sources: [Named]) -> [Named] {
    guard var first = sources.first else { return [] }
    for other in sources.dropFirst().prefix(8) {
      let gap = other.statement.range.lowerBound - first.statement.range.upperBound
      guard gap >= 0, gap < 600 else { continue }
      first.add(other)
      first.statement.range =
        first.statement.range.lowerBound..<other.statement.range.upperBound
    }
    return [first] + sources.dropFirst()
  }

  /// A line near the headline that begins as bylines do.
  private func startingLine() -> Named? {
    guard let lines else { return nil }
    for line in lines.after.prefix(14) + lines.before.prefix(3) where line.text.utf8.count < 120 {
      guard startsByline(line.text) else { continue }
      var named = Named(
        statement: Statement(text: line.text, source: .printed, range: line.range),
        element: line.element, printed: line.text)
      read(line.text, into: &named, isField: false)
      if !named.people.isEmpty { return named }
    }
    return nil
  }

  private func startsByline(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: 12)
    guard words.count >= 2 else { return false }
    let match = page.conventions.table.longestMatch(in: words, at: 0, languages: languages)
    guard match.classes.contains(.bylineStarter) || match.classes.contains(.bylineLabel) else {
      return false
    }
    let next = Int(match.wordCount)
    return next < words.count && words[next].shape != .lower && words[next].shape != .number
  }

  // MARK: Names

  /// Reads the people and agencies of a text.
  ///
  /// A field is for names only, so what it holds is a name even where it does not look like one.
  private func read(_ text: String, into named: inout Named, isField: Bool) {
    if isField, sites.contains(text) || text.contains("@") { return }
    let text = isField ? Self.givenNameFirst(text) : text
    let bytes = text.utf8Span.span
    let list = NameList(
      bytes, in: 0..<bytes.count, table: page.conventions.table, languages: languages)
    for entry in list.entries {
      let name = Self.string(bytes, entry.name)
      if sites.contains(name) || GenericNames.contains(name) { continue }
      switch entry.kind {
      case .agency: named.add(Organization(name))
      case .person:
        let job = entry.jobTitle.map { Self.string(bytes, $0) }
        named.add(Contributor(name, role: .author, jobTitle: job))
      }
    }
    if isField, list.entries.isEmpty, text.utf8.count < 60, !GenericNames.contains(text) {
      named.add(Contributor(text, role: .author))
    }
  }

  private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }

  /// `Berg, Anna`, as catalogues write it, the other way round.
  private static func givenNameFirst(_ text: String) -> String {
    let parts = text.split(separator: ",")
    guard parts.count == 2 else { return text }
    let (family, given) = (parts[0].split(separator: " "), parts[1].split(separator: " "))
    guard family.count == 1, given.count == 1 else { return text }
    return "\(given[0]) \(family[0])"
  }
}

extension BylineFinder.Named {
  /// Adds a person who is not among those named.
  mutating func add(_ person: Contributor) {
    let words = TitleWords(person.name)
    guard !people.contains(where: { TitleWords($0.name) == words }) else { return }
    people.append(person)
  }

  /// Adds an agency that is not among those named.
  mutating func add(_ agency: Organization) {
    guard !agencies.contains(where: { $0.name.lowercased() == agency.name.lowercased() }) else {
      return
    }
    agencies.append(agency)
  }

  /// Adds all whom another source names.
  mutating func add(_ other: BylineFinder.Named) {
    for person in other.people { add(person) }
    for agency in other.agencies { add(agency) }
  }
}
