/// The people, offices and agencies that a byline or a credit names, in order.
package struct NameList {
  /// A person or an agency, by the bytes of its name.
  package struct Entry {
    /// What was named.
    package enum Kind { case person, agency }
    package var kind: Kind
    package var name: Range<Int>
    package var jobTitle: Range<Int>?
  }

  /// Who is named, in the order of the line.
  package private(set) var entries: [Entry] = []

  /// How many of a kind are named.
  package func count(of kind: Entry.Kind) -> Int {
    entries.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) }
  }

  /// Whether a bar stands between the last entry and what is read: behind it a paper may be named.
  private var isBehindBar = false
  private let table: WordTable
  private let languages: LanguageSet

  /// Reads the names in `range` of a line.
  package init(
    _ text: Span<UInt8>, in range: Range<Int>, table: WordTable, languages: LanguageSet,
    isCredit: Bool = false
  ) {
    var words: [Word] = []
    var scanner = WordScanner(text, in: range)
    _ = scanner.scan(into: &words, limit: 80)
    self.init(
      text, in: range, words: words.span, table: table, languages: languages, isCredit: isCredit)
  }

  /// Reads the names in `range` of a line, of which `words` are known.
  package init(
    _ text: Span<UInt8>, in range: Range<Int>, words: Span<Word>, table: WordTable,
    languages: LanguageSet, isCredit: Bool = false
  ) {
    self.table = table
    self.languages = languages
    let words = Self.once(words)
    var index = isCredit ? 0 : skipStarters(words, in: text)
    while index < words.count {
      let end = segmentEnd(words, from: index, in: text)
      isBehindBar = index > 0 && bar(words, before: index, in: text) && !entries.isEmpty
      read(words, index..<end, in: text, range: range, isCredit: isCredit)
      index = max(end, index + 1)
    }
  }

  /// The words without their repetition: copying sometimes gives a name twice.
  @_lifetime(copy words)
  private static func once(_ words: Span<Word>) -> Span<Word> {
    guard words.count >= 4, words.count % 2 == 0 else { return words }
    let half = words.count / 2
    for index in 0..<half where words[index].hash != words[index + half].hash { return words }
    return words.extracting(first: half)
  }

  /// Words that stand before names and say whose they are.
  private static let starters: WordClass = [.bylineStarter, .bylineLabel, .contributorRole]

  // MARK: Segments

  private func skipStarters(_ words: Span<Word>, in text: Span<UInt8>) -> Int {
    var index = 0
    while index < words.count {
      let match = table.longestMatch(in: words, at: index, languages: languages)
      let starts = !match.classes.isDisjoint(with: Self.starters)
      // "Interview", "Kommentar": a genre in front of "von" or a colon.
      let end = index + Int(match.wordCount)
      let isGenre = match.classes.contains(.genre) && end < words.count && index == 0
      guard starts || isGenre, end < words.count else { break }
      // A title such as "Reporter" behind a starter belongs to the name.
      if match.classes.contains(.jobTitle), index > 0 { break }
      index = end
    }
    return index
  }

  /// Past the last word of the segment that begins at `index`: a comma, slash, bar or "and" ends it.
  private func segmentEnd(_ words: Span<Word>, from index: Int, in text: Span<UInt8>) -> Int {
    var next = index + 1
    while next < words.count {
      let gap = words[next - 1].range.upperBound..<words[next].range.lowerBound
      if parts(text, gap) { break }
      // A full stop behind more than "Prof." ends a sentence.
      if gap.count > 1, text[gap.lowerBound] == 0x2E, words[next - 1].count > 4 { break }
      if table.match(words[next].hash, in: languages).classes.contains(.nameJoiner),
        words[next].shape == .lower
      {
        break
      }
      next += 1
    }
    return next
  }

  /// Whether a bar, a middle dot or a hyphen between blanks stands before the word at `index`.
  private func bar(_ words: Span<Word>, before index: Int, in text: Span<UInt8>) -> Bool {
    let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
    return gap.contains {
      text[$0] == 0x7C || text[$0] == 0xB7 || (text[$0] == 0x2D && gap.count > 1)
    }
  }

  /// "Harbour News", "HPC Online": a paper or a station, not a person.
  private func isHouse(_ words: Span<Word>, _ range: Range<Int>) -> Bool {
    let first = words[range.lowerBound]
    return range.count == 1 || (first.shape == .allCapitals && first.count < 6)
      || range.contains {
        !table.match(words[$0].hash, in: languages).classes.isDisjoint(
          with: WordClass.furniture.union([.section, .genre]))
      }
  }

  private func parts(_ text: Span<UInt8>, _ gap: Range<Int>) -> Bool {
    for offset in gap {
      switch text[offset] {
      case 0x2C, 0x2F, 0x3B, 0x7C, 0x26, 0x28, 0x29, 0x3A, 0x40, 0x2B: return true
      case 0xE2, 0xE3: return true
      case 0xC2 where offset + 1 < gap.upperBound && text[offset + 1] != 0xA0: return true
      case 0x2D where gap.count > 1: return true
      default: break
      }
    }
    return false
  }

  // MARK: Names

  private mutating func read(
    _ words: Span<Word>, _ segment: Range<Int>, in text: Span<UInt8>, range: Range<Int>,
    isCredit: Bool
  ) {
    var start = segment.lowerBound
    while start < segment.upperBound {
      let match = table.longestMatch(in: words, at: start, languages: languages)
      guard match.classes.contains(.nameJoiner) || isLabel(match, start, of: segment, isCredit)
      else { break }
      start += Int(match.wordCount)
    }
    guard start < segment.upperBound else { return }
    // An address of a network, not a name.
    let before = words[start].range.lowerBound
    if before > range.lowerBound, text[before - 1] == 0x40 { return }
    let match = table.longestMatch(in: words, at: start, languages: languages)
    if !match.classes.isDisjoint(with: [.agency, .pictureSource]),
      isAgency(words, start, segment, match, isCredit: isCredit)
    {
      append(
        .agency, words, start..<min(start + Int(match.wordCount), segment.upperBound), in: text)
      let rest = start + Int(match.wordCount)
      if rest < segment.upperBound {
        read(words, rest..<segment.upperBound, in: text, range: range, isCredit: isCredit)
      }
      return
    }
    readPerson(words, start..<segment.upperBound, in: text, isCredit: isCredit)
  }

  /// Whether the words at `start` only say what follows, as "Photo" and "with material from" do.
  ///
  /// A word that is all of its segment is left to be looked at as a name.
  private func isLabel(
    _ match: WordTable.Match, _ start: Int, of segment: Range<Int>, _ isCredit: Bool
  ) -> Bool {
    let labels = Self.starters.union([.creditLabel, .withSource])
    guard match.classes.isDisjoint(with: [.agency, .pictureSource]),
      !match.classes.isDisjoint(with: labels)
    else { return false }
    return start + Int(match.wordCount) < segment.upperBound
      || (isCredit && match.classes.contains(.creditLabel))
  }

  private func isAgency(
    _ words: Span<Word>, _ start: Int, _ segment: Range<Int>, _ match: WordTable.Match,
    isCredit: Bool
  ) -> Bool {
    let length = Int(match.wordCount)
    if length > 1 { return true }
    // "AP" and "dpa"; but "Ap Jones" and "Staff" are something else.
    return words[start].shape != .capitalized || segment.upperBound - start == length || isCredit
  }

  private mutating func readPerson(
    _ words: Span<Word>, _ segment: Range<Int>, in text: Span<UInt8>, isCredit: Bool
  ) {
    var end = segment.lowerBound
    var capitals = 0
    while end < segment.upperBound {
      let word = words[end]
      let match = table.longestMatch(in: words, at: end, languages: languages)
      if word.shape == .number || match.classes.contains(.jobTitle)
        || !match.classes.isDisjoint(with: Self.ends) || opensDate(words, end, match)
      {
        break
      }
      // "For" joins too where a line has all its words in capitals.
      if end > segment.lowerBound, match.classes.contains(.withSource),
        word.shape == .lower || match.classes.contains(.functionWord)
      {
        break
      }
      if match.classes.contains(.agency), Int(match.wordCount) > 1 || word.shape == .allCapitals {
        break
      }
      if word.shape == .lower, !match.classes.contains(.nameParticle) { break }
      // An address of the web.
      if end > segment.lowerBound, isJoinedByStop(words, end, in: text) { break }
      if word.shape != .lower { capitals += 1 }
      end += 1
    }
    // "By HPC Staff": an abbreviation is a newsroom's name.
    if end == segment.lowerBound + 1, segment.count == 2, !isCredit,
      words[segment.lowerBound].shape == .allCapitals, words[end].shape == .capitalized
    {
      end += 1
    }
    if capitals > 0, end - segment.lowerBound <= 7,
      isName(words, segment.lowerBound..<end, of: segment, isCredit: isCredit)
    {
      append(.person, words, segment.lowerBound..<end, in: text)
      readTail(words, end..<segment.upperBound, in: text, isCredit: isCredit)
    } else if end < segment.upperBound, let last = entries.indices.last,
      entries[last].jobTitle == nil, capitals == 0 || end == segment.lowerBound
    {
      let match = table.longestMatch(in: words, at: end, languages: languages)
      if match.classes.contains(.jobTitle) {
        entries[last].jobTitle =
          words[segment.lowerBound].range
          .lowerBound..<words[segment.upperBound - 1].range.upperBound
      }
    }
  }

  /// What follows a name: an office, or an agency.
  private mutating func readTail(
    _ words: Span<Word>, _ tail: Range<Int>, in text: Span<UInt8>, isCredit: Bool
  ) {
    guard let first = tail.first else { return }
    let match = table.longestMatch(in: words, at: first, languages: languages)
    if match.classes.contains(.jobTitle), words[first].shape != .number {
      entries[entries.count - 1].jobTitle =
        words[first].range.lowerBound..<words[tail.upperBound - 1].range.upperBound
    } else if match.classes.contains(.agency) || match.classes.contains(.withSource) {
      read(
        words, tail, in: text,
        range: words[first].range.lowerBound..<words[tail.upperBound - 1].range.upperBound,
        isCredit: isCredit)
    }
  }

  /// "May" and "Lis" are family names too; in front of a figure they are months.
  private func opensDate(_ words: Span<Word>, _ index: Int, _ match: WordTable.Match) -> Bool {
    match.classes.contains(.month) && index + 1 < words.count && words[index + 1].shape == .number
  }

  /// Words that no name goes beyond.
  private static let ends: WordClass = [
    .published, .updated, .weekday, .readingTime, .follow, .contact, .share, .comment,
    .timeUnit, .relativeTime,
  ]

  /// Words that are no names by themselves, though a line of names may begin or end with them.
  private static let neverNames: WordClass = WordClass.furniture.union([
    .bylineStarter, .bylineLabel, .clock, .captionLabel, .creditLabel,
  ])

  private func isJoinedByStop(_ words: Span<Word>, _ index: Int, in text: Span<UInt8>) -> Bool {
    let (before, next) = (words[index - 1].range.upperBound, words[index].range.lowerBound)
    return next - before == 1 && text[before] == 0x2E && words[index - 1].count > 2
  }

  private func isName(
    _ words: Span<Word>, _ range: Range<Int>, of segment: Range<Int>, isCredit: Bool
  ) -> Bool {
    if isCredit { return true }
    if isBehindBar, isHouse(words, range) { return false }
    if range.count > 1 { return true }
    // "Formula 1 Desk" is none.
    if range.upperBound < segment.upperBound, words[range.upperBound].shape == .number,
      words[range.upperBound].count < 3
    {
      return false
    }
    let word = words[range.lowerBound]
    let match = table.match(word.hash, in: languages)
    if !match.classes.isDisjoint(with: Self.neverNames) { return false }
    // One word alone is a name only as the first entry: a place often stands behind.
    if entries.isEmpty { return word.count > 1 }
    // Chinese, Japanese and Korean names are one word; an office behind it says that it is one.
    return word.shape == .caseless && range.upperBound < segment.upperBound
      && table.longestMatch(in: words, at: range.upperBound, languages: languages).classes
        .contains(.jobTitle)
  }

  private mutating func append(
    _ kind: Entry.Kind, _ words: Span<Word>, _ range: Range<Int>, in text: Span<UInt8>
  ) {
    guard let first = range.first, let last = range.last else { return }
    var end = words[last].range.upperBound
    // Numbers of footnotes stick to names in full; to a user's name they belong.
    if kind == .person, last > first {
      while end > words[last].range.lowerBound + 1, text[end - 1] &- 0x30 < 10 { end -= 1 }
    }
    // An abbreviation keeps its full stop: "Jr.", "H."
    if last > first, words[last].count == 1, end < text.count, text[end] == 0x2E { end += 1 }
    let start = words[first].range.lowerBound
    guard start < end else { return }
    if entries.isEmpty { entries.reserveCapacity(4) }
    entries.append(Entry(kind: kind, name: start..<end, jobTitle: nil))
  }
}
