import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Finds who wrote an article: people apart from agencies, and both apart from the site itself.
struct BylineFinder: ~Escapable {
  private let page: WebPage
  private let survey: HeadSurvey
  private let article: StructuredArticle?
  private let sites: SiteNames
  private let heading: HTMLNodeID?
  private let lines: NearbyLines?
  private let languages: LanguageSet
  private let reader: BylineNameReader

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
    reader = BylineNameReader(page.conventions, languages, sites: sites)
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
    let printed = printedBylines()
    let declared = ([structured()].compactMap(\.self) + inMeta()).map {
      withRoles($0, printedIn: printed)
    }
    let sources = declared + printed
    var found = Found()
    found.byline = Self.best(of: sources, declared.count)
    if let other = contradiction(in: printed, to: declared) { found.byline = other }
    if found.byline == nil { found.byline = onlyName(isCertain: !sources.isEmpty) }
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
      if let name = source.others.first, source.isPersonal, BylineNameReader.looksLikeName(name) {
        found.corporate = nil
        found.byline = source
        found.byline?.people = [Contributor(name, role: .author)]
      }
    }
    return found
  }

  /// The first source that names an author in full, unless it stands alone with its name and two
  /// others agree on another: publishers are among the authors that `meta` elements name.
  private static func best(of sources: [Named], _ declared: Int) -> Named? {
    let full = sources.filter { $0.namesInFull && $0.namesAuthor }
    guard let first = full.first else {
      return sources.first { $0.namesInFull && $0.namesWriter }
        ?? sources.first(where: \.namesWriter)
    }
    // Of what is printed the nearest speaks: the others may be other articles'.
    let voters = sources.prefix(declared + 1).filter(\.namesInFull)
    func votes(for source: Named) -> Int {
      Set(voters.filter { $0.sharesPerson(with: source) }.map(\.statement.source.family)).count
    }
    if votes(for: first) == 1,
      let other = voters.first(where: { $0.namesAuthor && votes(for: $0) > 1 })
    {
      return other
    }
    return first
  }

  /// Declarations call everybody an author; print says who only edited.
  private func withRoles(_ declared: Named, printedIn printed: [Named]) -> Named {
    var declared = declared
    for person in printed.lazy.flatMap(\.people) where person.role != .author {
      let words = TitleWords(person.name)
      for index in declared.people.indices where TitleWords(declared.people[index].name) == words {
        declared.people[index].role = person.role
      }
    }
    return declared
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
      reader.read(agent.name.text, as: .field, into: &one)
      if one.people.count == 1 {
        one.people[0].jobTitle = agent.jobTitle ?? one.people[0].jobTitle
        one.people[0].affiliation = agent.affiliation
        one.people[0].link = agent.link.map { page.link($0) }
      }
      named.isPersonal = agent.isPerson && !GenericNames.contains(agent.name.text)
      // A type of organization counts only for what does not look like people: many pages call
      // all authors so.
      if agent.isOrganization,
        !BylineNameReader.looksLikeName(agent.name.text) || sites.contains(agent.name.text)
      {
        one.people = []
        if one.agencies.isEmpty { one.others = [agent.name.text] }
      }
      named.add(one)
    }
    return named
  }

  /// Elements of one name speak of one list of people.
  private func inMeta() -> [Named] {
    var sources: [(rank: Int, named: Named)] = []
    for meta in survey.metas
    where meta.meaning == .author && !Self.isAddress(meta.statement.text) {
      var named = Named(statement: meta.statement)
      reader.read(meta.statement.text, as: .field, into: &named)
      if named.isEmpty { continue }
      if let same = sources.firstIndex(where: { $0.rank == meta.rank }) {
        sources[same].named.add(named)
      } else {
        sources.append((meta.rank, named))
      }
    }
    return sources.sorted { $0.rank > $1.rank }.map(\.named)
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

  /// The only person whom elements name an author, if they stand in what surrounds articles: a
  /// card in a sidebar or below the text.
  ///
  /// Where something else is named, the card must say so, and not only its class.
  private func onlyName(isCertain: Bool) -> Named? {
    var only: Named?
    for marked in survey.authors.prefix(40) {
      let range = page.tree.range(of: marked.id)
      guard range.count < 3000, !survey.isComment(marked) else { continue }
      guard let named = named(marked, range), named.namesInFull, named.namesAuthor else { continue }
      let isCalledName = !marked.marks.isDisjoint(with: [.name, .authorPage])
      let looksLikeName = BylineNameReader.looksLikeName(named.people[0].name)
      guard named.isByline || (isCalledName && looksLikeName) || (!isCertain && looksLikeName)
      else { continue }
      if let first = only, !first.sharesPerson(with: named) { return nil }
      if only == nil { only = named }
    }
    return only
  }

  private func named(_ marked: HeadSurvey.Marked, _ range: Range<Int>) -> Named? {
    let lines = page.lines(of: marked.id)
    let text = lines.joined(separator: " ")
    guard !text.isEmpty, text.utf8.count < 200 else { return nil }
    var named = Named(
      statement: Statement(
        text: text, source: marked.isDeclared ? .microdata : .printed, range: range),
      element: marked.id, printed: text)
    named.isByline = marked.isDeclared || BylineWords(page.conventions, languages).begin(text)
    let isName = !marked.marks.isDisjoint(with: [.name, .authorPage])
    let kind: BylineNameReader.Kind = marked.isDeclared ? .field : isName ? .name : .line
    reader.read(lines, as: reader.isSentence(text) ? .line : kind, into: &named)
    if !marked.isDeclared { announce(&named, marked.id) }
    return named
  }

  /// Takes from the line around a name what stands before it: "by", or what else the person did.
  private func announce(_ named: inout Named, _ id: HTMLNodeID) {
    guard !named.people.isEmpty, !PrintedText.breaksLine(page.tree.tag(of: id)) else { return }
    let block = page.block(of: id)
    guard page.tree.range(of: block).count < 2000 else { return }
    let line = page.line(of: block, isSpaced: true)
    guard line.utf8.count < 160, line != named.printed else { return }
    named.isByline = named.isByline || BylineWords(page.conventions, languages).begin(line)
    var whole = Named(statement: named.statement)
    reader.read(line, as: .line, into: &whole)
    for index in named.people.indices {
      let words = TitleWords(named.people[index].name)
      guard let same = whole.people.first(where: { TitleWords($0.name) == words }) else { continue }
      named.people[index].role = same.role
      named.people[index].jobTitle = named.people[index].jobTitle ?? same.jobTitle
    }
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
      let areDeclared =
        first.statement.source == .microdata && other.statement.source == .microdata
      guard gap >= 0, gap < (areDeclared ? 2000 : 600) else { continue }
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
    reader.read(line.text, as: .line, into: &named)
    return named
  }
}
