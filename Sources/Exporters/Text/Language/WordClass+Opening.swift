import BroadsheetConventions

extension WordClass {
  /// What the words at the start of a text tell, in whatever language.
  static func opening(_ text: String) -> WordClass {
    let bytes = text.utf8Span.span
    var words: [Word] = []
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    _ = scanner.scan(into: &words, limit: 5)
    if words.isEmpty { return [] }
    return Conventions.standard.table.longestMatch(in: words, at: 0, languages: .all).classes
  }
}
