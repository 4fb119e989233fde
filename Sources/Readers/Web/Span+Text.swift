import BroadsheetConventions

extension Span<UInt8> {
  /// The text of a range; broken UTF-8 in it is replaced.
  func string(in range: Range<Int>) -> String {
    String(decoding: range.map { self[$0] }, as: UTF8.self)
  }

  /// The first words, `limit` at most.
  func words(upTo limit: Int) -> [Word] {
    var scanner = WordScanner(self, in: 0..<count)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: limit)
    return words
  }
}
