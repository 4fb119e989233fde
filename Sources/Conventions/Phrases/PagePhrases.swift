package import BroadsheetCore

/// What a page says of its own around an article in one language.
package struct PagePhrases: Sendable {
  /// How it writes times.
  package var times: TimePatterns

  // Of the article as a whole
  package var article: String
  package var created: String
  package var archived: String
  package var embargoedUntil: String
  package var expires: String
  package var sources: String
  package var section: String
  package var genre: String
  package var topics: String
  package var keywords: String
  package var rights: String
  package var license: String
  package var acquisition: String
  package var address: String
  package var principles: String
  package var publishingPrinciples: String
  package var correctionsPolicy: String
  package var withheld: String
  package var canceled: String
  package var deskNotes: String

  // Of blocks
  package var source: String
  package var table: String
  package var related: String
  package var backToText: String
  package var embeds: [Embed.Kind: String]
  package var gaps: [Gap.Kind: String]
}
