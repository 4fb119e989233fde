import BroadsheetConventions
import BroadsheetCore

/// Reads the people and agencies that a text of a page names, and tells them from the site itself.
struct BylineNameReader {
  /// What is known of a text before it is read.
  enum Kind {
    /// A declaration: it is for names only, so what it holds is one even if it does not look so.
    case field
    /// An element that is called a name or leads to an author's page: mostly a name.
    case name
    /// A line that is printed, with names among other words.
    case line
  }

  private let table: WordTable
  private let languages: LanguageSet
  private let sites: SiteNames
  private let labels: BylineWords

  init(_ conventions: Conventions, _ languages: LanguageSet, sites: SiteNames) {
    table = conventions.table
    self.languages = languages
    self.sites = sites
    labels = BylineWords(conventions, languages)
  }

  /// Adds the people and agencies of the lines of an element.
  ///
  /// Below a name stands what the person is, unless the line is a name and nothing else.
  func read(_ lines: [String], as kind: Kind, into named: inout BylineFinder.Named) {
    var role: Contributor.Role?
    var isLabelled = true
    for line in lines {
      let announced = roleAnnounced(by: line)
      role = announced ?? role
      let isLabel = announced != nil || labels.areAllLabels(line)
      defer { isLabelled = isLabel }
      if isLabel, lines.count > 1 { continue }
      let isFirst = named.people.isEmpty
      var one = BylineFinder.Named(statement: named.statement)
      read(line, as: isFirst ? kind : .line, into: &one, role: role)
      if !one.people.isEmpty { role = nil }
      if isFirst && isLabelled || isWhole(line, one) {
        named.add(one)
      } else if let last = named.people.indices.last, named.people[last].jobTitle == nil,
        namesJob(line)
      {
        named.people[last].jobTitle = line
      }
    }
  }

  /// Adds the people and agencies of a text.
  func read(
    _ text: String, as kind: Kind, into named: inout BylineFinder.Named,
    role: Contributor.Role? = nil
  ) {
    for piece in pieces(of: text, role: role ?? .author) {
      read(piece: piece.text, as: kind, role: piece.role, into: &named)
    }
  }

  private func read(
    piece text: String, as kind: Kind, role: Contributor.Role,
    into named: inout BylineFinder.Named
  ) {
    let kind = kind == .name && !isName(text) ? .line : kind
    let text = kind == .field ? Self.givenNameFirst(text) : text
    if sites.contains(text) || GenericNames.contains(text) || text.contains("@")
      || Self.namesHost(text)
    {
      if kind != .line, !text.contains("@") { named.others.append(text) }
      return
    }
    let bytes = text.utf8Span.span
    let list = NameList(bytes, in: 0..<bytes.count, table: table, languages: languages)
    if kind != .line, list.entries.count <= 1, list.entries.first?.kind != .agency, isOneName(text)
    {
      // "박준석 기자" is a name and a post, "Guardian staff reporter" is all that is known.
      let entry = list.entries.first {
        $0.name.upperBound == bytes.count
          || ($0.jobTitle != nil && bytes[$0.name.lowerBound] >= 0xE0)
      }
      let job = entry?.jobTitle.map { bytes.string(in: $0) }
      named.add(
        Contributor(
          entry.map { bytes.string(in: $0.name) } ?? text, role: role, jobTitle: job))
      return
    }
    for entry in list.entries {
      let name = bytes.string(in: entry.name)
      if sites.contains(name) || GenericNames.contains(name) || isFurniture(name, kind) {
        named.others.append(name)
        continue
      }
      if kind == .line, opensSentence(entry.name, in: bytes) { continue }
      switch entry.kind {
      case .agency: if !isPictureSource(name) { named.add(Organization(name)) }
      case .person:
        let job = entry.jobTitle.map { bytes.string(in: $0) }
        named.add(Contributor(name, role: role, jobTitle: job))
      }
    }
  }

  /// The people of a line that names people in full, after a label at most, and says nothing else;
  /// nil for any other line.
  func people(namedBy line: String) -> [Contributor]? {
    var named = BylineFinder.Named(statement: Statement(text: line, source: .printed, range: 0..<0))
    read(line, as: .line, into: &named)
    let letters = named.people.reduce(0) { $0 + $1.name.utf8.count }
    let isWhole = letters * 5 > line.utf8.count * 4 || labels.begin(line)
    guard !named.people.isEmpty, named.agencies.isEmpty, named.others.isEmpty, isWhole,
      letters * 2 > line.utf8.count,
      named.people.allSatisfy({ Self.looksLikeName($0.name) && $0.jobTitle == nil })
    else { return nil }
    return named.people
  }

  // MARK: Roles

  /// The pieces of a line by what their people did, as in "By Anna Berg, edited by Jan Holt".
  private func pieces(
    of text: String, role: Contributor.Role
  ) -> [(text: String, role: Contributor.Role)] {
    let words = labels.words(of: text)
    var pieces: [(text: String, role: Contributor.Role)] = []
    var (start, current) = (0, role)
    let bytes = text.utf8Span.span
    var index = 0
    while index < words.count {
      let match = table.longestMatch(in: words, at: index, languages: languages)
      let next = index + Int(match.wordCount)
      if let other = self.role(of: match, before: next, in: words, bytes) {
        let before = bytes.string(in: start..<words[index].range.lowerBound)
        // "Text and photos: Anna Berg" names who wrote it too.
        let isShared = index > 0 && pieces.isEmpty && labels.areAllLabels(before)
        if index > 0, !before.isEmpty, !labels.areAllLabels(before) {
          pieces.append((before, current))
        }
        start = words[next - 1].range.upperBound
        current = isShared ? role : other
      }
      index = next
    }
    // A line without labels is one piece, which is most of them.
    if start == 0 { return [(text, role)] }
    let rest = bytes.string(in: start..<bytes.count)
    if !rest.isEmpty { pieces.append((rest, current)) }
    return pieces
  }

  /// What the people behind a label did, if it is one: a phrase of several words, or one that a
  /// colon or "by" follows.
  private func role(
    of match: WordTable.Match, before next: Int, in words: [Word], _ bytes: Span<UInt8>
  ) -> Contributor.Role? {
    guard next < words.count,
      match.classes.contains(.contributorRole) || match.classes.contains(.bylineLabel)
    else { return nil }
    let gap = words[next - 1].range.upperBound..<words[next].range.lowerBound
    let hasColon = gap.contains { bytes[$0] == UInt8(ascii: ":") || bytes[$0] == 0xEF }
    guard match.classes.contains(.contributorRole) else { return hasColon ? .author : nil }
    let follower = table.match(words[next].hash, in: languages).classes
    let isAnnounced =
      hasColon || match.wordCount > 1
      || (follower.contains(.bylineStarter) && words[next].shape == .lower)
    return isAnnounced ? Contributor.Role(code: match.value) : nil
  }

  /// What the people of the next line did, if the line is nothing but a label.
  private func roleAnnounced(by line: String) -> Contributor.Role? {
    let words = labels.words(of: line)
    guard !words.isEmpty else { return nil }
    let match = table.longestMatch(in: words, at: 0, languages: languages)
    guard match.classes.contains(.contributorRole), Int(match.wordCount) == words.count else {
      return nil
    }
    return Contributor.Role(code: match.value)
  }

  /// Whether names in full are all that a line has.
  private func isWhole(_ line: String, _ named: BylineFinder.Named) -> Bool {
    let letters =
      named.people.reduce(0) { $0 + $1.name.utf8.count }
      + named.agencies.reduce(0) { $0 + $1.name.utf8.count }
    return letters * 5 > line.utf8.count * 3
      && named.people.allSatisfy { Self.looksLikeName($0.name) && $0.jobTitle == nil }
  }

  /// Whether a short line has a word for a post or an office.
  private func namesJob(_ line: String) -> Bool {
    line.utf8.count < 100
      && labels.words(of: line).contains {
        table.match($0.hash, in: languages).classes.contains(.jobTitle)
      }
  }

  // MARK: Names

  /// Two to four capitalized words.
  static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  /// Whether one of the words is a host's name, such as `example.com`.
  private static func namesHost(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count <= 3
      && words.contains { word in
        let labels = word.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, let name = labels.dropLast().last else {
          return false
        }
        return (2...3).contains(last.utf8.count) && name.utf8.count > 2
          && last.utf8.allSatisfy { $0 &- 0x61 < 26 }
      }
  }

  /// Whether words in small letters follow ones with capitals, as in "See full profile".
  func isSentence(_ text: String) -> Bool {
    guard text.utf8.count < 80 else { return true }
    let bytes = text.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var hasCapital = false
    while let word = scanner.next() {
      let classes = table.match(word.hash, in: languages).classes
      if word.shape == .lower, hasCapital, classes.isDisjoint(with: [.nameParticle, .nameJoiner]) {
        return true
      }
      hasCapital = hasCapital || word.shape == .capitalized
    }
    return false
  }

  /// Whether a text without a declaration may be a name: one word, or several that begin with
  /// capitals but for particles, none of which surrounds articles, as in "More posts".
  private func isName(_ text: String) -> Bool {
    let words = labels.words(of: text)
    guard let last = words.last, words.count <= 6, last.shape != .number else { return false }
    for word in words {
      let classes = table.match(word.hash, in: languages).classes
      let isParticle = classes.contains(.nameParticle) || classes.contains(.nameJoiner)
      if word.shape == .number || !classes.isDisjoint(with: Self.known.subtracting(.jobTitle)) {
        return false
      }
      if word.shape == .lower, words.count > 1, !isParticle || word.range == last.range {
        return false
      }
    }
    return true
  }

  /// Whether a field holds one name and nothing that parts names.
  private func isOneName(_ text: String) -> Bool {
    guard text.utf8.count < 60, !text.contains("://") else { return false }
    if text.contains(where: { ",;/|&".contains($0) }) { return false }
    let words = labels.words(of: text)
    for index in words.indices {
      let classes = table.match(words[index].hash, in: languages).classes
      if classes.contains(.nameJoiner), words[index].shape == .lower { return false }
      if index == 0, words.count > 1, classes.contains(.bylineStarter) { return false }
    }
    return !words.isEmpty && words.count <= 6
  }

  /// Words that surround articles, or say what a person is.
  private static let known = WordClass.furniture.union([
    .section, .genre, .jobTitle, .published, .updated,
  ])

  /// Whether one word is followed by others in small letters that stand behind no name, as "Show" is
  /// in "Show all posts".
  private func opensSentence(_ name: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var scanner = WordScanner(bytes, in: name.lowerBound..<bytes.count)
    guard let word = scanner.next(), word.range.upperBound == name.upperBound,
      let next = scanner.next(), next.shape == .lower,
      next.range.lowerBound == name.upperBound + 1
    else { return false }
    return table.match(next.hash, in: languages).classes.isEmpty
  }

  /// Whether a name is an archive's of pictures, which some pages count among the authors.
  private func isPictureSource(_ name: String) -> Bool {
    let match = table.longestMatch(in: labels.words(of: name), at: 0, languages: languages)
    return match.classes.contains(.pictureSource) && !match.classes.contains(.agency)
  }

  /// Whether the words are of those that surround articles, as "More posts" are: in a field all
  /// of them must be, in print half.
  private func isFurniture(_ name: String, _ kind: Kind) -> Bool {
    let bytes = name.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var (all, found) = (0, 0)
    while let word = scanner.next() {
      all += 1
      let classes = table.match(word.hash, in: languages).classes
      if !classes.isDisjoint(with: Self.known) { found += 1 }
    }
    return kind == .field ? found == all : found * 2 >= all
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

extension Contributor.Role {
  /// The role that a word of `WordClass.contributorRole` stands for by its value.
  fileprivate init?(code: UInt8) {
    switch code {
    case 1: self = .editing
    case 2: self = .translation
    case 3: self = .photo
    case 4: self = .illustration
    case 5: self = .video
    case 6: self = .reporting
    default: return nil
    }
  }
}
