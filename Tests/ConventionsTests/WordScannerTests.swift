import BroadsheetConventions
import BroadsheetTestSupport
import Testing

@Suite struct WordScannerTests {
  /// Words of every sort, and what stands between them.
  private static let pieces = [
    "a", "Ein", "rund", "figures", "KCNA", "USA", "iPad", "G7", "1999", "04", "Dampfschifffahrt",
    "Donaudampfschifffahrtsgesellschaft", "Größe", "Äpfel", "ÜBER", "été", "×", "÷", "Żółw",
    "Москва",
    "東京", "서울", "l'Europe", "l’Europe", "e-mail", "US-Präsident", "p.m", "U.S.", "'", "-", ".",
    "–", "„", "“", "…", " ", " ", " ", ",", ";", "\u{A0}", "\n", "(", ")",
  ]

  @Test(
    "Words read many at a time, the quick way, are those read one by one", arguments: 0..<40)
  func manyAtATimeAreTheSameAsOneByOne(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 1...120, using: &random)
    let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let bytes = text.utf8Span.span
    var oneByOne = WordScanner(bytes, in: 0..<bytes.count)
    var expected: [Word] = []
    while let word = oneByOne.next() { expected.append(word) }
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: .max)
    #expect(words.map(\.range) == expected.map(\.range))
    #expect(words.map(\.hash) == expected.map(\.hash))
    #expect(words.map(\.shape) == expected.map(\.shape))
    #expect(words.map(\.count) == expected.map(\.count))
  }

  @Test(
    "A hash takes no account of case, nor of the sort of apostrophe",
    arguments: [
      ("größe", "GRÖßE"), ("Äpfel", "äPFEL"), ("ÜBERALL", "überall"), ("Żółw", "żÓŁW"),
      ("Dampfschifffahrt", "DAMPFSCHIFFFAHRT"), ("l’Europe", "L'EUROPE"),
    ])
  func hashesTakeNoAccountOfCase(word: String, other: String) {
    #expect(hash(of: word) == hash(of: other))
  }

  @Test(
    "Other words have other hashes",
    arguments: [("Größe", "Grösse"), ("東京", "京東"), ("Äpfel", "Apfel"), ("ab", "abc")])
  func otherWordsHaveOtherHashes(word: String, other: String) {
    #expect(hash(of: word) != hash(of: other))
  }

  private func hash(of word: String) -> WordHash? {
    let bytes = word.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    return scanner.next()?.hash
  }
}
