package import BroadsheetCore

/// A stretch of the input and what became of it.
package struct Passage: Hashable {
  /// What became of it.
  package enum Fate: Hashable {
    /// It was taken for a part.
    case part(Feature)
    /// It says again what a part says.
    case corroboration(Feature)
    /// It was left out.
    case omission(Omission.Kind)
    /// Nothing tells what became of it.
    case unclaimed
  }

  package var fate: Fate
  package var range: SourceRange
  package var rule: Rule?
  package var confidence: Confidence?

  /// How many passages it lies within.
  package var depth = 0

  /// The bytes that it shows itself: those before the first block within it, which shows its own.
  package var ownRange: SourceRange

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
  package var name: String {
    switch fate {
    case .part(let feature): feature.rawValue
    case .corroboration(let feature): "\(feature) again"
    case .omission(let kind): "(\(kind.rawValue))"
    case .unclaimed: "not taken"
    }
  }
}
