/// Tells the language of a text by its commonest words and its script.
public struct LanguageIdentifier: ~Copyable {
  private var counts = InlineArray<32, UInt8>(repeating: 0)
  /// The greatest of the counts.
  private var greatest: UInt8 = 0
  private var words = 0
  private var hangul = 0
  private var kana = 0
  private var han = 0

  /// Knows nothing yet.
  public init() {}

  /// Whether the text seen so far is enough.
  public var isSure: Bool {
    words >= 24 && (greatest >= 10 || kana > 4 || hangul > 8 || han > 24)
  }

  /// Takes the words in `range` into account, up to the point where it is sure.
  public mutating func observe(_ bytes: Span<UInt8>, in range: Range<Int>, table: WordTable) {
    var scanner = WordScanner(bytes, in: range)
    while !isSure, let word = scanner.next() { observe(word, in: bytes, table: table) }
  }

  /// Takes words into account that the table has located, up to the point where it is sure.
  package mutating func observe(
    _ words: Span<Word>, in bytes: Span<UInt8>, table: WordTable
  ) {
    for index in words.indices {
      if isSure { return }
      let word = words[index]
      observe(word, in: bytes, common: table.languages(withFunctionWordAt: Int(word.place)))
    }
  }

  /// Takes one word into account.
  public mutating func observe(_ word: Word, in bytes: Span<UInt8>, table: WordTable) {
    observe(word, in: bytes, common: table.languages(withFunctionWord: word.hash))
  }

  /// Takes a word into account that is one of the commonest in some languages.
  private mutating func observe(
    _ word: Word, in bytes: Span<UInt8>, common languages: LanguageSet
  ) {
    words &+= 1
    guard word.shape != .caseless else { return observeScript(bytes, in: word.range) }
    var set = languages.rawValue
    while set != 0 {
      let index = set.trailingZeroBitCount
      if counts[index] < .max { counts[index] &+= 1 }
      greatest = max(greatest, counts[index])
      set &= set &- 1
    }
  }

  private mutating func observeScript(_ bytes: Span<UInt8>, in range: Range<Int>) {
    var offset = range.lowerBound
    while offset &+ 2 < range.upperBound {
      switch bytes[offset] {
      case 0xE3 where bytes[offset &+ 1] >= 0x81 && bytes[offset &+ 1] <= 0x83: kana &+= 1
      case 0xE3...0xE9: han &+= 1
      case 0xEA...0xED: hangul &+= 1
      default: break
      }
      offset &+= 3
    }
  }

  /// The place in `conventions` of the language found; nil where nothing speaks for one.
  public func language(in conventions: Conventions) -> Int? {
    if hangul > 4 && hangul > han { return conventions.index(of: "ko") }
    if kana > 2 { return conventions.index(of: "ja") }
    if han > 4 { return conventions.index(of: "zh") }
    var best = 0
    var second = 0
    for index in 1..<32 {
      if counts[index] > counts[best] {
        second = best
        best = index
      } else if second == best || counts[index] > counts[second] {
        second = index
      }
    }
    // Any long text in a known language has one of its commonest words in six or so.
    guard counts[best] >= 1, Int(counts[best]) * 8 >= words, best < conventions.languages.count
    else {
      return nil
    }
    return second != best && counts[second] == counts[best] && counts[best] < 3 ? nil : best
  }
}
