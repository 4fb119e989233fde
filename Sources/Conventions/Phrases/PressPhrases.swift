package import BroadsheetCore

/// What the press of one language prints around an article, for exporters that print it.
///
/// The counterpart of ``LanguageConventions``, in the same file for each language: there stand the
/// words that readers know, here the customary ones among them.
package struct PressPhrases: Sendable {
  /// The language, as a BCP 47 tag in lower case.
  package var language: String
  /// Before a later version's time.
  package var updated: String
  /// What notes of the editors to readers are called.
  package var corrections: [Correction.Kind: String]
  /// The names of the months, January first; empty where dates are numbers, or nothing needs them.
  package var months: [String] = []
  /// What plain text needs; `nil` where nobody has written it yet.
  package var text: TextPhrases?
  /// What a page needs; `nil` where nobody has written it yet.
  package var page: PagePhrases?

  /// All languages that exporters speak, those of plain text alone as well.
  package static let all: [PressPhrases] = [
    english, americanEnglish, german, french, spanish, italian, portuguese, dutch, swedish,
    norwegian, danish, polish, czech, turkish, japanese, korean, chinese, arabic,
  ]

  /// The phrases for a language or, when there are none for its region, its primary language.
  package static func of(_ tag: LanguageTag) -> PressPhrases? {
    let full = String(tag.rawValue.lowercased().map { $0 == "_" ? "-" : $0 })
    let primary = ["nb", "nn"].contains(tag.primary) ? "no" : tag.primary
    return all.first { $0.language == full } ?? all.first { $0.language == primary }
  }

  /// What a note of the editors is called.
  package func name(of kind: Correction.Kind) -> String { corrections[kind] ?? kind.rawValue }
}
