/// All languages' words and phrases in one hash table, looked up without making a string.
public struct WordTable: Sendable {
  /// What the table knows of a word in the languages that were asked for.
  @frozen
  public struct Match: Sendable {
    /// What the word tells.
    public var classes: WordClass
    /// A month's number, a zone's quarter hours plus 64, which kind of correction; else 0.
    public var value: UInt8
    /// How many words the phrase has.
    public var wordCount: UInt8

    @inlinable
    init() {
      classes = []
      value = 0
      wordCount = 1
    }
  }

  /// What a word tells in some languages.
  @frozen
  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline var hash: UInt64
    var classes: WordClass
    var languages: LanguageSet
    /// The languages in which the word is one of the commonest: all of them, in its first entry.
    var functionWordLanguages: LanguageSet
    /// A bit for each hash of the words that go on with a phrase, in a word's first entry.
    var followers: UInt32 = 0
    /// The place of another entry for the same word; 0 if there is none.
    var next: UInt16 = 0
    var value: UInt8

    init(hash: UInt64, classes: WordClass, languages: LanguageSet, value: UInt8) {
      self.hash = hash
      self.classes = classes
      self.languages = languages
      self.value = value
      functionWordLanguages = classes.contains(.functionWord) ? languages : []
    }

    /// Takes in what another entry for the word tells, if one entry can say both.
    mutating func join(_ other: Entry) -> Bool {
      let isAlike =
        languages == other.languages && (value == other.value || value == 0 || other.value == 0)
      let saysTheSame = classes == other.classes && value == other.value
      // An entry without a class only begins phrases.
      guard isAlike || saysTheSame || classes.isEmpty || other.classes.isEmpty else { return false }
      classes.formUnion(other.classes)
      languages.formUnion(other.languages)
      value = max(value, other.value)
      return true
    }
  }

  /// Open addressing: the place of a word's first entry, 0 where free.
  @usableFromInline private(set) var slots: [UInt16]
  /// The first of them stands for nothing.
  @usableFromInline private(set) var entries: [Entry]
  @usableFromInline let mask: Int

  /// The words of the longest phrase.
  private static let longestPhrase = 5

  init(_ languages: [LanguageConventions], shared: KeyValuePairs<WordClass, String>) {
    slots = [UInt16](repeating: 0, count: 1 << 15)
    mask = (1 << 15) - 1
    entries = [Entry(hash: 0, classes: [], languages: [], value: 0)]
    entries.reserveCapacity(1 << 13)
    for (wordClass, list) in shared { insert(list, as: wordClass, in: .all) }
    for (index, language) in languages.enumerated() {
      let set = LanguageSet(index: index)
      insert(language.weekdays, as: .weekday, in: set)
      for (month, names) in language.months.enumerated() {
        insert(names, as: .month, in: set, value: UInt8(month + 1))
      }
      for (wordClass, list) in language.words { insert(list, as: wordClass, in: set) }
      insert(language.functionWords, separator: " ", as: .functionWord, in: set)
    }
  }

  // MARK: Looking up

  /// What the word with `hash` tells in `languages`.
  public func match(_ hash: WordHash, in languages: LanguageSet) -> Match {
    match(at: firstEntry(hash.bits), in: languages)
  }

  /// What the word or phrase tells whose first entry is at a place.
  private func match(at first: Int, in languages: LanguageSet) -> Match {
    var result = Match()
    var place = first
    while place != 0 {
      let entry = entries[place]
      if !entry.languages.isDisjoint(with: languages) {
        result.classes.formUnion(entry.classes)
        if entry.value != 0 { result.value = entry.value }
      }
      place = Int(entry.next)
    }
    return result
  }

  /// The place of the word's first entry, 0 if there is none.
  @inlinable
  @inline(__always)
  func firstEntry(_ bits: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: bits) & mask
    while true {
      let place = Int(slots[slot])
      if place == 0 || entries[place].hash == bits { return place }
      slot = (slot &+ 1) & mask
    }
  }

  /// Notes in each word where the table has it.
  package func locate(_ words: inout MutableSpan<Word>) {
    for index in words.indices {
      words[index].place = UInt16(truncatingIfNeeded: firstEntry(words[index].hash.bits))
    }
  }

  /// The languages in which the word is one of the commonest.
  func languages(withFunctionWord hash: WordHash) -> LanguageSet {
    languages(withFunctionWordAt: firstEntry(hash.bits))
  }

  /// The languages in which the word at a place of the table is one of the commonest.
  package func languages(withFunctionWordAt place: Int) -> LanguageSet {
    entries[place].functionWordLanguages
  }

  /// The longest phrase that begins at `words[index]`, of up to five words.
  public func longestMatch(
    in words: Span<Word>, at index: Int, languages: LanguageSet
  ) -> Match {
    let word = words[index]
    let place = word.place == 0 ? firstEntry(word.hash.bits) : Int(word.place)
    let next = index &+ 1
    if next < words.count, entries[place].followers & Self.bit(of: words[next].hash) != 0 {
      return longerMatch(in: words, at: index, from: place, languages: languages)
    }
    return match(at: place, in: languages)
  }

  /// The longest phrase that begins at `words[index]`, which the table has at `place`; apart, so that
  /// nothing is saved and restored for the many words that begin none.
  @inline(never)
  private func longerMatch(
    in words: Span<Word>, at index: Int, from place: Int, languages: LanguageSet
  ) -> Match {
    var (hash, place) = (words[index].hash, place)
    var match = match(at: place, in: languages)
    var next = index &+ 1
    while next < words.count, entries[place].followers & Self.bit(of: words[next].hash) != 0 {
      hash = hash.followed(by: words[next].hash)
      place = firstEntry(hash.bits)
      next &+= 1
      let longer = self.match(at: place, in: languages)
      guard !longer.classes.isEmpty else { continue }
      match = longer
      match.wordCount = UInt8(truncatingIfNeeded: next &- index)
    }
    return match
  }

  /// The bit in `Entry.followers` for a word.
  @inline(__always)
  private static func bit(of hash: WordHash) -> UInt32 {
    1 &<< UInt32(truncatingIfNeeded: hash.bits &>> 59)
  }

  /// The longest phrase that begins at `words[index]`, of up to five words.
  public func longestMatch(in words: [Word], at index: Int, languages: LanguageSet) -> Match {
    longestMatch(in: words.span, at: index, languages: languages)
  }

  // MARK: Filling

  /// Bytes, not characters: every program that reads text waits for this table when it starts.
  private mutating func insert(
    _ list: String, separator: Unicode.Scalar = ",", as wordClass: WordClass,
    in languages: LanguageSet, value: UInt8 = 0
  ) {
    let bytes = list.utf8Span.span
    var start = 0
    while start < bytes.count {
      let end = Self.offset(of: separator, in: bytes, start..<bytes.count)
      // "cet=4", "pm=2": a value after the word.
      let sign = Self.offset(of: "=", in: bytes, start..<end)
      if sign < end, let number = Self.number(in: bytes, sign + 1..<end) {
        let value = wordClass == .timeZone ? number + 64 : number
        insert(bytes, start..<sign, as: wordClass, in: languages, value: UInt8(clamping: value))
      } else {
        insert(bytes, start..<end, as: wordClass, in: languages, value: value)
      }
      start = end + 1
    }
  }

  /// The offset of an ASCII sign; the end of the range if there is none.
  private static func offset(
    of sign: Unicode.Scalar, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Int {
    let byte = UInt8(ascii: sign)
    var offset = range.lowerBound
    while offset < range.upperBound, bytes[offset] != byte { offset += 1 }
    return offset
  }

  private static func number(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    Int(String(decoding: range.map { bytes[$0] }, as: UTF8.self))
  }

  private mutating func insert(
    _ bytes: Span<UInt8>, _ phrase: Range<Int>, as wordClass: WordClass,
    in languages: LanguageSet, value: UInt8
  ) {
    var scanner = WordScanner(bytes, in: phrase)
    guard var hash = scanner.next()?.hash else { return }
    for _ in 1..<Self.longestPhrase {
      guard let word = scanner.next() else { break }
      // What is known of the beginning is that it is one.
      insert(hash, [], [], 0)
      entries[firstEntry(hash.bits)].followers |= Self.bit(of: word.hash)
      hash = hash.followed(by: word.hash)
    }
    insert(hash, wordClass, languages, value)
  }

  private mutating func insert(
    _ hash: WordHash, _ classes: WordClass, _ languages: LanguageSet, _ value: UInt8
  ) {
    let entry = Entry(hash: hash.bits, classes: classes, languages: languages, value: value)
    let first = firstEntry(entry.hash)
    guard first != 0 else {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt16(entries.count)
      return entries.append(entry)
    }
    entries[first].functionWordLanguages.formUnion(entry.functionWordLanguages)
    var place = first
    while !entries[place].join(entry) {
      guard entries[place].next != 0 else {
        entries[place].next = UInt16(entries.count)
        return entries.append(entry)
      }
      place = Int(entries[place].next)
    }
  }
}
