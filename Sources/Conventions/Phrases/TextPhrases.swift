/// What plain text prints around an article in one language, in words that a reader knows again.
package struct TextPhrases: Sendable {
  /// Before the names of a byline that is made of them.
  package var by: String
  /// Between the last two of them.
  package var and: String
  /// Before a question that nobody is named for and that has no question mark.
  package var question: String
  /// Before the title of another article.
  package var readAlso: String
  /// What parts a label from what follows.
  package var colon = ": "
  /// How it writes days.
  package var times: TimePatterns
  /// Between the day and the time of day.
  package var beforeTime = ", "
  /// Behind the time of day.
  package var afterTime = ""
  /// The clock by which times are printed without their offset; `nil` where there are many.
  package var clock: PressClock?

  /// Names as a sentence lists them.
  package func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + and + last
  }
}
