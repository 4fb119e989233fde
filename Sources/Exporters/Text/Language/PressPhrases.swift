import BroadsheetConventions
import BroadsheetCore

/// What the press of one language prints around an article: labels, and how times are written.
///
/// These are the customary ones among the words that `LanguageConventions` recognizes.
struct PressPhrases: Sendable {
  /// Before a later version's time.
  var updated: String
  /// Before the names of a byline that is made of them, and between the last two.
  var by: String
  var and: String
  /// Before a question that nobody is named for and that has no question mark.
  var question: String
  /// Before the title of another article.
  var related: String
  var correction: String
  var clarification: String
  var update: String
  var editorsNote: String
  /// What parts a label from what follows.
  var colon = ": "
  var times: TimeForm
  /// The clock by which times are printed without their offset; `nil` where there are many.
  var clock: PressClock?

  /// The phrases of a language; of English, with times as ISO 8601 has them, where it is not known.
  static func of(_ language: LanguageTag?) -> PressPhrases {
    switch language?.primary {
    case "en": language?.rawValue.uppercased() == "EN-US" ? .americanEnglish : .english
    case "de": .german
    case "fr": .french
    case "es": .spanish
    case "it": .italian
    case "pt": .portuguese
    case "nl": .dutch
    case "sv": .swedish
    case "nb", "nn", "no": .norwegian
    case "da": .danish
    case "pl": .polish
    case "cs": .czech
    case "tr": .turkish
    case "ja": .japanese
    case "ko": .korean
    case "zh": .chinese
    default: .unknown
    }
  }

  func label(for kind: Correction.Kind) -> String {
    switch kind {
    case .correction: correction
    case .clarification: clarification
    case .update: update
    case .editorsNote: editorsNote
    }
  }

  /// Names as a sentence lists them.
  func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + and + last
  }
}
