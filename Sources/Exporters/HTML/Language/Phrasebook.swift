import BroadsheetCore

/// What the exporter says of its own in one language: labels, and how times are written.
///
/// A further language is one more file and a line in `all`.
struct Phrasebook: Sendable {
  /// The language, as a BCP 47 tag in lower case.
  var language: String
  var times: TimePatterns

  // Of the article as a whole
  var article: String
  var updated: String
  var created: String
  var archived: String
  var embargoedUntil: String
  var expires: String
  var sources: String
  var section: String
  var genre: String
  var topics: String
  var keywords: String
  var rights: String
  var license: String
  var acquisition: String
  var address: String
  var principles: String
  var publishingPrinciples: String
  var correctionsPolicy: String
  var withheld: String
  var canceled: String
  var deskNotes: String

  // Of blocks
  var source: String
  var table: String
  var related: String
  var backToText: String
  var corrections: [Correction.Kind: String]
  var embeds: [Embed.Kind: String]
  var gaps: [Gap.Kind: String]

}

extension Phrasebook {
  /// The languages that the exporter speaks.
  static let all: [Phrasebook] = [
    english, americanEnglish, german, french, spanish, italian, portuguese, dutch, arabic, chinese,
    japanese,
  ]

  /// The words for a language or, when there are none for its region, its primary language.
  init?(for tag: LanguageTag) {
    let full = tag.attribute?.lowercased()
    guard
      let match = Self.all.first(where: { $0.language == full })
        ?? Self.all.first(where: { $0.language == tag.primary })
    else { return nil }
    self = match
  }

  /// What a note of the editors is called.
  func name(of kind: Correction.Kind) -> String { corrections[kind] ?? kind.rawValue }

  /// A time as people write it, no more precise than a minute.
  ///
  /// An offset that a source prints is told; one that a convention gives is the reader's own.
  func display(_ time: Timestamp) -> String {
    let text = times.display(time)
    guard let offset = time.offset, offset.basis == .printed else { return text }
    return text + " " + Self.name(of: offset)
  }

  private static func name(of offset: UTCOffset) -> String {
    if offset.minutes == 0 { return "UTC" }
    let minutes = abs(offset.minutes)
    let sign = offset.minutes < 0 ? "\u{2212}" : "+"
    let rest = minutes % 60
    let fraction = rest == 0 ? "" : rest < 10 ? ":0\(rest)" : ":\(rest)"
    return "UTC\(sign)\(minutes / 60)\(fraction)"
  }
}
