/// All languages' words and phrases in one hash table, looked up without making a string.
public struct WordTable: Sendable {
  /// What the table knows of a word in the languages that were asked for.
  @frozen
  public struct Match: Sendable {
    /// What the word tells.
    public var classes: WordClass
    /// A month's number, a zone's quarter hours plus 64; else 0.
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
    /// The place of another entry for the same word; 0 if there is none.
    var next: UInt16
    var value: UInt8
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
    entries = [Entry(hash: 0, classes: [], languages: [], next: 0, value: 0)]
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
    var match = entryMatch(hash, in: languages)
    match.classes.remove(.phraseStart)
    return match
  }

  /// The match, and whether a phrase may go on.
  private func entryMatch(_ hash: WordHash, in languages: LanguageSet) -> Match {
    var result = Match()
    var place = firstEntry(hash.bits)
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

  /// Whether the word is known in any language, or begins a phrase.
  @inlinable
  @inline(__always)
  package func knows(_ hash: WordHash) -> Bool { firstEntry(hash.bits) != 0 }

  /// The languages in which the word is one of the commonest.
  public func languages(withFunctionWord hash: WordHash) -> LanguageSet {
    var result = LanguageSet()
    var place = firstEntry(hash.bits)
    while place != 0 {
      let entry = entries[place]
      if entry.classes.contains(.functionWord) { result.formUnion(entry.languages) }
      place = Int(entry.next)
    }
    return result
  }

  /// The longest phrase that begins at `words[index]`, of up to five words.
  public func longestMatch(
    in words: Span<Word>, at index: Int, languages: LanguageSet
  ) -> Match {
    var hash = words[index].hash
    var match = entryMatch(hash, in: languages)
    guard match.classes.contains(.phraseStart) else { return match }
    match.classes.remove(.phraseStart)
    var next = index &+ 1
    while next < words.count, next &- index < Self.longestPhrase {
      hash = hash.followed(by: words[next].hash)
      var longer = entryMatch(hash, in: languages)
      let goesOn = longer.classes.contains(.phraseStart)
      longer.classes.remove(.phraseStart)
      if !longer.classes.isEmpty {
        longer.wordCount = UInt8(truncatingIfNeeded: next &- index &+ 1)
        match = longer
      }
      if !goesOn { break }
      next &+= 1
    }
    return match
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
      insert(hash, .phraseStart, .all, 0)
      hash = hash.followed(by: word.hash)
    }
    insert(hash, wordClass, languages, value)
  }

  private mutating func insert(
    _ hash: WordHash, _ classes: WordClass, _ languages: LanguageSet, _ value: UInt8
  ) {
    let bits = hash.bits
    var place = firstEntry(bits)
    if place == 0 {
      var slot = Int(truncatingIfNeeded: bits) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt16(entries.count)
      return entries.append(
        Entry(hash: bits, classes: classes, languages: languages, next: 0, value: value))
    }
    while true {
      if entries[place].languages == languages,
        entries[place].value == value || value == 0 || entries[place].value == 0
      {
        entries[place].classes.formUnion(classes)
        if value != 0 { entries[place].value = value }
        return
      }
      guard entries[place].next != 0 else { break }
      place = Int(entries[place].next)
    }
    entries[place].next = UInt16(entries.count)
    entries.append(
      Entry(hash: bits, classes: classes, languages: languages, next: 0, value: value))
  }
}
