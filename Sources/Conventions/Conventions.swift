/// The conventions of several languages' press, compiled for looking up.
///
/// Compiling is for once a program, not for each text: `standard` does it at first use.
public struct Conventions: Sendable {
  /// The languages, in the order of their bits in a `LanguageSet`.
  public let languages: [LanguageConventions]
  /// Their words and phrases.
  public let table: WordTable
  /// For each language, what finds its quotations; behind them, what finds those of any language.
  private let quoteFinders: [QuoteFinder]
  private let english: Int?

  /// Compiles up to 32 languages.
  public init(_ languages: [LanguageConventions]) {
    self.languages = Array(languages.prefix(32))
    table = WordTable(self.languages, shared: SharedWords.words)
    quoteFinders = self.languages.map { QuoteFinder($0.quotationMarks) } + [QuoteFinder([])]
    english = Self.index(of: "en", in: self.languages)
  }

  /// All languages that the library knows.
  public static let standard = Conventions([
    .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .swedish, .norwegian,
    .danish, .finnish, .polish, .czech, .turkish, .japanese, .korean, .chinese, .indonesian,
    .hungarian, .romanian,
  ])

  /// The place of the language with a tag such as "de" or "de-AT".
  public func index(of tag: String) -> Int? { Self.index(of: tag, in: languages) }

  private static func index(of tag: String, in languages: [LanguageConventions]) -> Int? {
    let primary = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    return languages.firstIndex { $0.language.utf8.elementsEqual(primary) }
  }

  /// The languages whose words count in a text of the language at `index`: its own, and English, in
  /// which much of what surrounds articles is written everywhere; all where `index` is nil.
  package func languages(for index: Int?) -> LanguageSet {
    guard let index else { return .all }
    var set = LanguageSet(index: index)
    if let english { set.insert(LanguageSet(index: english)) }
    return set
  }

  /// What finds the quotations in a text of the language at `index`, if that is known.
  package func quoteFinder(for index: Int?) -> QuoteFinder {
    quoteFinders[index ?? quoteFinders.count - 1]
  }
}
