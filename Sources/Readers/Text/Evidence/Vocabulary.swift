import BroadsheetConventions

/// The longer words of a text's paragraphs, as a set of hashes that forgets nothing and invents little.
struct Vocabulary {
  /// Shorter words are in every text.
  private static let shortest = 5

  private var bits = [UInt64](repeating: 0, count: 256)

  mutating func removeAll() {
    for index in bits.indices { bits[index] = 0 }
  }

  /// Takes in those words that are long enough.
  mutating func insert(_ words: Span<Word>) {
    var bits = bits.mutableSpan
    for index in words.indices where Self.counts(words[index]) {
      let place = Self.place(of: words[index])
      bits[place.index] |= 1 &<< place.bit
    }
  }

  /// Whether the word is one of those that are compared.
  @inline(__always)
  static func counts(_ word: Word) -> Bool { word.count >= shortest }

  @inline(__always)
  func contains(_ word: Word) -> Bool {
    let place = Self.place(of: word)
    return bits[place.index] & (1 &<< place.bit) != 0
  }

  @inline(__always)
  private static func place(of word: Word) -> (index: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: word.hash.bits &>> 56), word.hash.bits &>> 50 & 63)
  }
}
