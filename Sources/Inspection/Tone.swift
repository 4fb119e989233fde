package import BroadsheetCore

/// Kinds of parts that are shown alike.
package enum Tone: String, Sendable, Hashable, CaseIterable {
  /// Kicker, headline, deck.
  case title
  /// Who made it.
  case maker
  /// When and where.
  case moment
  /// Subheadings.
  case subheading
  /// Running text.
  case text
  /// Other parts of the head, and blocks that are no running text.
  case aside
  /// What was left out, or says again what another part says.
  case faint
  /// What nothing accounts for.
  case wrong
}

extension Feature {
  /// How it is shown.
  package var tone: Tone {
    switch self {
    case .kicker, .headline, .deck, .teaser, .slugline: .title
    case .byline, .agency, .source, .provider, .tagline, .credit: .maker
    case .published, .updated, .created, .archived, .embargoedUntil, .expires, .dateline: .moment
    case .subheading: .subheading
    case .paragraph, .lead: .text
    default: .aside
    }
  }
}

extension Passage {
  /// How it is shown.
  package var tone: Tone {
    switch fate {
    case .part(let feature): feature.tone
    case .corroboration, .omission: .faint
    case .unclaimed: .wrong
    }
  }
}
