/// How the press of one language writes dates, names, credits and notices.
///
/// Adding a language is adding one file with one such value, and its name in ``Conventions/standard``.
/// Word lists are separated by commas; phrases have up to five words. Case and final periods are of
/// no account.
public struct LanguageConventions: Sendable {
  /// The language as a BCP 47 tag.
  public var language: String
  /// The commonest short words, by which the language is recognized; separated by blanks.
  public var functionWords: String
  /// Twelve lists: each month's names and abbreviations.
  public var months: [String]
  /// Names and abbreviations of the days of the week.
  public var weekdays: String
  /// All other words and phrases by what they tell.
  public var words: KeyValuePairs<WordClass, String>
  /// The clock by which the press of the language's main country prints times; nil if there are many.
  public var clock: PressClock?
  /// Whether 3/4/2024 is the third of April.
  public var order: DateOrder
  /// Pairs of marks around quoted speech, besides the straight ones.
  public var quotationMarks: [QuotationMarks]

  /// Makes a language's conventions.
  public init(
    language: String, functionWords: String, months: [String], weekdays: String,
    words: KeyValuePairs<WordClass, String>, clock: PressClock?, order: DateOrder = .dayFirst,
    quotationMarks: [QuotationMarks]
  ) {
    self.language = language
    self.functionWords = functionWords
    self.months = months
    self.weekdays = weekdays
    self.words = words
    self.clock = clock
    self.order = order
    self.quotationMarks = quotationMarks
  }
}
