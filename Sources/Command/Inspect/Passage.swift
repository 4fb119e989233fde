import Broadsheet

/// A stretch of the input and what became of it.
struct Passage: Hashable {
  /// What became of it.
  enum Fate: Hashable {
    /// It was taken for a part.
    case part(Feature)
    /// It says again what a part says.
    case corroboration(Feature)
    /// It was left out.
    case omission(Omission.Kind)
    /// Nothing tells what became of it.
    case unclaimed
  }

  var fate: Fate
  var range: SourceRange
  var rule: Rule?
  var confidence: Confidence?

  /// How many passages it lies within.
  var depth = 0

  /// The bytes that it shows itself: those before the first block within it, which shows its own.
  var ownRange: SourceRange

  /// Whether it is a block within another block.
  var isInnerBlock = false

  init(
    _ fate: Fate, _ range: SourceRange, rule: Rule? = nil, confidence: Confidence? = nil,
    isInnerBlock: Bool = false
  ) {
    self.fate = fate
    self.range = range
    self.rule = rule
    self.confidence = confidence
    self.isInnerBlock = isInnerBlock
    ownRange = range
  }

  /// What it is called.
  var name: String {
    switch fate {
    case .part(let feature): feature.rawValue
    case .corroboration(let feature): "\(feature) again"
    case .omission(let kind): "(\(kind.rawValue))"
    case .unclaimed: "not taken"
    }
  }

  /// The color of what it is.
  var ink: Ink {
    switch fate {
    case .part(let feature): feature.ink
    case .corroboration, .omission: .faint
    case .unclaimed: .wrong
    }
  }
}

extension Feature {
  /// The color in which `inspect` shows it.
  var ink: Ink {
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
