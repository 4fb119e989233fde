/// The conventions of several languages' press, compiled for looking up.
///
/// Compiling is for once a program, not for each text: `standard` does it at first use.
public struct Conventions: Sendable {
  /// The languages, in the order of their bits in a `LanguageSet`.
  public let languages: [LanguageConventions]
  /// Their words and phrases.
  public let table: WordTable

  /// Compiles up to 32 languages.
  public init(_ languages: [LanguageConventions]) {
    self.languages = Array(languages.prefix(32))
    table = WordTable(self.languages, shared: SharedWords.words)
  }

  /// All languages that the library knows.
  public static let standard = Conventions([
    .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .swedish, .norwegian,
    .danish, .finnish, .polish, .czech, .turkish, .japanese, .korean, .chinese, .indonesian,
    .hungarian, .romanian,
  ])

  /// The place of the language with a tag such as "de" or "de-AT".
  public func index(of tag: String) -> Int? {
    let primary = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    return languages.firstIndex { $0.language.utf8.elementsEqual(primary) }
  }

  /// The languages whose words count in a text of the language at `index`: its own, and English, in
  /// which much of what surrounds articles is written everywhere; all where `index` is nil.
  package func languages(for index: Int?) -> LanguageSet {
    guard let index else { return .all }
    var set = LanguageSet(index: index)
    if let english = self.index(of: "en") { set.insert(LanguageSet(index: english)) }
    return set
  }
}
