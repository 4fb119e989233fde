import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Finds who wrote an article: people apart from agencies, and both apart from the site itself.
struct BylineFinder: ~Escapable {
  /// People and agencies that one source names.
  struct Named {
    var people: [Contributor] = []
    var agencies: [Organization] = []
    /// Names that are the site's, or those of no person: a newsroom, a user.
    var others: [String] = []
    /// Whether the others are said to be people, whatever their names.
    var isPersonal = false
    var statement: Statement
    /// The element that prints them.
    var element: HTMLNodeID?
    /// The line that it prints.
    var printed = ""
    /// Whether a vocabulary, or a word such as "by", says that the line names the author.
    var isByline = false
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

  /// Who wrote the article, and who else is named as its source.
  struct Found {
    var byline: Named?
    /// The agencies that are named with the people, or in their place.
    var agencies: Named?
    /// What wrote it where nobody is named: a newsroom, or the site itself.
    var corporate: Named?
    /// What else names the same people.
    var agreeing: [Statement] = []
  }

  /// Asks all sources, and takes the first that names people in full.
  func find() -> Found {
    let declared = [structured()].compactMap(\.self) + inMeta()
    let printed = printedBylines()
    let sources = declared + printed
    var found = Found()
    found.byline = sources.first(where: \.namesInFull) ?? sources.first { !$0.people.isEmpty }
    if let other = contradiction(in: printed, to: declared) { found.byline = other }
    if let byline = found.byline {
      found.agencies = byline.agencies.isEmpty ? nil : byline
      confirm(&found, by: sources)
      return found
    }
    found.agencies = sources.first { !$0.agencies.isEmpty }
    if sources.isEmpty {
      found.byline = nameBesideDate()
    } else if let source = sources.first(where: { !$0.others.isEmpty }) {
      found.corporate = source
      // A personal site bears its author's name.
      if let name = source.others.first, source.isPersonal, Self.looksLikeName(name) {
        found.corporate = nil
        found.byline = source
        found.byline?.people = [Contributor(name, role: .author)]
      }
    }
    return found
  }

  /// The byline printed below the headline, if it names others than all declarations do.
  private func contradiction(in printed: [Named], to declared: [Named]) -> Named? {
    guard let heading, let first = printed.first, first.namesInFull, first.isByline,
      !declared.isEmpty
    else { return nil }
    let distance = first.statement.range.lowerBound - page.tree.range(of: heading).upperBound
    guard (0..<6000).contains(distance) else { return nil }
    // Part of a name is the same name: print and declarations cut it differently.
    let names = first.people.map { Set(TitleWords($0.name).hashes) }
    let others = declared.flatMap { $0.people.map { Set(TitleWords($0.name).hashes) } }
    let agrees = names.contains { name in others.contains { !$0.isDisjoint(with: name) } }
    return agrees ? nil : first
  }

  /// Takes note of the other sources that name the people, and prefers one that is printed.
  private func confirm(_ found: inout Found, by sources: [Named]) {
    guard let chosen = found.byline else { return }
    let names = Set(chosen.people.map { TitleWords($0.name).hashes })
    for source in sources where source.statement != chosen.statement && !source.people.isEmpty {
      guard names.isSuperset(of: source.people.map { TitleWords($0.name).hashes }) else { continue }
      if found.byline?.element == nil, source.element != nil {
        found.byline?.element = source.element
        found.byline?.printed = source.printed
        found.byline?.statement = source.statement
        found.agreeing.append(chosen.statement)
      } else {
        found.agreeing.append(source.statement)
      }
    }
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
      named.isPersonal = agent.isPerson && !GenericNames.contains(agent.name.text)
      // A type of organization counts only for what does not look like people: many pages call
      // all authors so.
      if agent.isOrganization,
        !Self.looksLikeName(agent.name.text) || sites.contains(agent.name.text)
      {
        one.people = []
        if one.agencies.isEmpty { one.others = [agent.name.text] }
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
      if !named.isEmpty { sources.append(named) }
    }
    return sources
  }

  private static func isAddress(_ text: String) -> Bool {
    text.contains("://") || text.hasPrefix("/") || text.hasPrefix("@") || text.hasPrefix("www.")
  }

  // MARK: Print

  /// The bylines that the page prints, those nearest to its headline first.
  private func printedBylines() -> [Named] {
    let start = heading.map { page.tree.range(of: $0).lowerBound } ?? 0
    var found: [(named: Named, distance: Int)] = []
    // Inner elements come after outer ones and say it more closely.
    for marked in survey.authors.prefix(120).reversed()
    where !survey.isOutside(marked, articleAt: heading.map { page.tree.range(of: $0).lowerBound }) {
      let range = page.tree.range(of: marked.id)
      guard range.count < 6000 else { continue }
      let inner = found.indices.filter {
        range.contains(found[$0].named.statement.range.lowerBound)
          && !found[$0].named.people.isEmpty
      }
      if let only = inner.first {
        if inner.count == 1 { widen(&found[only].named, to: marked.id) }
        continue
      }
      guard let named = named(marked, range), !named.isEmpty else { continue }
      let place = range.lowerBound
      var distance = place >= start ? place - start : (start - place) * 2
      if !marked.isDeclared { distance = distance * 2 + 1000 }
      found.append((named, distance))
    }
    found.sort { $0.distance < $1.distance }
    var sources = found.map(\.named)
    if !sources.contains(where: { !$0.people.isEmpty }), let line = startingLine() {
      sources.insert(line, at: 0)
    }
    return Self.joined(sources)
  }

  private func named(_ marked: HeadSurvey.Marked, _ range: Range<Int>) -> Named? {
    let text = page.line(of: marked.id, isSpaced: true)
    guard !text.isEmpty, text.utf8.count < 200 else { return nil }
    var named = Named(
      statement: Statement(
        text: text, source: marked.isDeclared ? .microdata : .printed, range: range),
      element: marked.id, printed: text)
    named.isByline = marked.isDeclared || BylineWords(page.conventions, languages).begin(text)
    read(text, into: &named, isField: marked.isDeclared && !isSentence(text))
    return named
  }

  /// Whether words in small letters follow ones with capitals, as in "See full profile".
  private func isSentence(_ text: String) -> Bool {
    guard text.utf8.count < 80 else { return true }
    let bytes = text.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var hasCapital = false
    while let word = scanner.next() {
      let classes = page.conventions.table.match(word.hash, in: languages).classes
      if word.shape == .lower, hasCapital, classes.isDisjoint(with: [.nameParticle, .nameJoiner]) {
        return true
      }
      hasCapital = hasCapital || word.shape == .capitalized
    }
    return false
  }

  /// Takes the line of an outer element for the printed one, as long as it is a line.
  private func widen(_ named: inout Named, to outer: HTMLNodeID) {
    let text = page.line(of: outer, isSpaced: true)
    guard text.utf8.count < 120 else { return }
    named.element = outer
    named.printed = text
    named.isByline = named.isByline || BylineWords(page.conventions, languages).begin(text)
    named.statement.range = page.tree.range(of: outer)
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

  /// A line near the headline that begins as bylines do, or follows a label; else one that is a
  /// name, beside a date or in bold.
  private func startingLine() -> Named? {
    guard let lines else { return nil }
    let words = BylineWords(page.conventions, languages)
    let start = heading.map { page.tree.range(of: $0).lowerBound } ?? 0
    var isLabelled = false
    for line in lines.after.prefix(14) + lines.before.prefix(3)
    where !survey.isOutside(line.range.lowerBound, articleAt: start) {
      defer { isLabelled = words.areAllLabels(line.text) }
      guard line.text.utf8.count < 120, isLabelled || words.begin(line.text) else { continue }
      let named = named(line)
      if !named.people.isEmpty { return named }
    }
    return nil
  }

  /// A line near the headline that is nothing but names, beside a date or with one.
  private func nameBesideDate() -> Named? {
    guard let lines else { return nil }
    let near = Array(lines.before.prefix(3).reversed()) + lines.after.prefix(8)
    let dates = near.map { lengthOfDate(in: $0.text) }
    for (index, line) in near.enumerated() where line.text.utf8.count < 80 {
      let isBeside = dates[max(index - 1, 0)...min(index + 1, dates.count - 1)].contains { $0 > 0 }
      guard isBeside else { continue }
      let named = named(line)
      let letters = named.people.reduce(0) { $0 + $1.name.utf8.count }
      let isFull = named.people.allSatisfy { (2...3).contains(TitleWords($0.name).count) }
      if letters > 0, isFull, (letters + dates[index]) * 5 > line.text.utf8.count * 4 {
        return named
      }
    }
    return nil
  }

  private func lengthOfDate(in text: String) -> Int {
    guard text.utf8.count < 120 else { return 0 }
    let reader = DeclaredTime(
      conventions: page.conventions, languages: languages, order: .dayFirst)
    return reader.moments(in: text).first { $0.day != nil }?.range.count ?? 0
  }

  private func named(_ line: NearbyLines.Line) -> Named {
    var named = Named(
      statement: Statement(text: line.text, source: .printed, range: line.range),
      element: line.element, printed: line.text)
    read(line.text, into: &named, isField: false)
    return named
  }

  // MARK: Names

  /// Reads the people and agencies of a text.
  ///
  /// A field is for names only, so what it holds is a name even where it does not look like one.
  private func read(_ text: String, into named: inout Named, isField: Bool) {
    let text = isField ? Self.givenNameFirst(text) : text
    if sites.contains(text) || GenericNames.contains(text) || text.contains("@") {
      if isField, !text.contains("@") { named.others.append(text) }
      return
    }
    let bytes = text.utf8Span.span
    let list = NameList(
      bytes, in: 0..<bytes.count, table: page.conventions.table, languages: languages)
    if isField, list.entries.count <= 1, list.entries.first?.kind != .agency, isOneName(text) {
      let isName = list.entries.first.map { bytes.count - $0.name.upperBound } ?? 1 == 0
      named.add(
        Contributor(
          isName ? Self.string(bytes, list.entries[0].name) : text, role: .author))
      return
    }
    for entry in list.entries {
      let name = Self.string(bytes, entry.name)
      if sites.contains(name) || GenericNames.contains(name) || isFurniture(name, isField) {
        named.others.append(name)
        continue
      }
      switch entry.kind {
      case .agency: named.add(Organization(name))
      case .person:
        let job = entry.jobTitle.map { Self.string(bytes, $0) }
        named.add(Contributor(name, role: .author, jobTitle: job))
      }
    }
  }

  /// Whether a field holds one name and nothing that parts names.
  private func isOneName(_ text: String) -> Bool {
    guard text.utf8.count < 60, !text.contains("://") else { return false }
    if text.contains(where: { ",;/|&".contains($0) }) { return false }
    let bytes = text.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: 12)
    let table = page.conventions.table
    for index in words.indices {
      let classes = table.match(words[index].hash, in: languages).classes
      if classes.contains(.nameJoiner), words[index].shape == .lower { return false }
      if index == 0, words.count > 1, classes.contains(.bylineStarter) { return false }
    }
    return !words.isEmpty && words.count <= 6
  }

  /// Whether the words are of those that surround articles, as "More posts" are: in a field all
  /// of them must be, in print half.
  private func isFurniture(_ name: String, _ isField: Bool) -> Bool {
    let bytes = name.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    let known = WordClass.furniture.union([.section, .genre, .jobTitle, .published, .updated])
    var (all, found) = (0, 0)
    while let word = scanner.next() {
      all += 1
      let classes = page.conventions.table.match(word.hash, in: languages).classes
      if !classes.isDisjoint(with: known) { found += 1 }
    }
    return isField ? found == all : found * 2 >= all
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
  /// Whether it names nobody and nothing.
  var isEmpty: Bool { people.isEmpty && agencies.isEmpty && others.isEmpty }

  /// Whether the first of its people has more than the name of a user.
  var namesInFull: Bool {
    guard let name = people.first?.name else { return false }
    return name.contains(" ") || !name.utf8.allSatisfy { $0 < 0x80 }
      || name.first?.isUppercase ?? false
  }

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
    others += other.others
  }
}
