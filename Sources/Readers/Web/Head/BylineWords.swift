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
    let words = words(of: text)
    let next = labels(words).end
    return next > 0 && next < words.count && words[next].shape != .lower
      && words[next].shape != .number
  }

  /// Whether a text has words that announce a name and no others.
  func areAllLabels(_ text: String) -> Bool {
    let words = words(of: text)
    let (end, next) = labels(words)
    return end > 0 && next == words.count
  }

  /// How many words from the first on announce a name, as "Text and photos" do, and the same with
  /// what joins labels behind the last.
  private func labels(_ words: [Word]) -> (end: Int, next: Int) {
    var index = 0
    var end = 0
    while index < words.count {
      let match = table.longestMatch(in: words, at: index, languages: languages)
      let isLabel = !match.classes.isDisjoint(with: [.bylineStarter, .bylineLabel])
      // Whoever only took the pictures stands below those who wrote.
      let isRole = match.classes.contains(.contributorRole)
      let isPicture = isRole && (3...5).contains(match.value) && !isLabel
      let isJoiner = end > 0 && words[index].shape == .lower && match.classes.contains(.nameJoiner)
      guard isLabel || (isRole && (!isPicture || end > 0)) || isJoiner else { break }
      index += Int(match.wordCount)
      if !isJoiner { end = index }
    }
    return (end, index)
  }

  /// The words of a line, as many as may be names and labels.
  func words(of text: String) -> [Word] { text.utf8Span.span.words(upTo: 12) }
}
