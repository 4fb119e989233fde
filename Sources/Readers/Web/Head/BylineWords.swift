import BroadsheetConventions

/// The words with which bylines begin, in the languages of a page.
struct BylineWords {
  private let table: WordTable
  private let languages: LanguageSet

  init(_ conventions: Conventions, _ languages: LanguageSet) {
    table = conventions.table
    self.languages = languages
  }

  /// Whether a text begins as bylines do, and a name may follow.
  func begin(_ text: String) -> Bool {
    let words = words(text)
    let next = labels(words)
    return next > 0 && next < words.count && words[next].shape != .lower
      && words[next].shape != .number
  }

  /// Whether a text has words that announce a name and no others.
  func areAllLabels(_ text: String) -> Bool {
    let words = words(text)
    return !words.isEmpty && labels(words) == words.count
  }

  /// How many words from the first on announce a name.
  private func labels(_ words: [Word]) -> Int {
    var index = 0
    while index < words.count {
      let match = table.longestMatch(in: words, at: index, languages: languages)
      guard match.classes.contains(.bylineStarter) || match.classes.contains(.bylineLabel) else {
        break
      }
      index += Int(match.wordCount)
    }
    return index
  }

  private func words(_ text: String) -> [Word] {
    let bytes = text.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: 12)
    return words
  }
}
