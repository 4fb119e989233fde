/// Where a part of an article came from: the bytes, the rule that found it, and how sure that rule is.
public struct Origin: Sendable, Hashable {
  /// The bytes of the input that the part was made from.
  public var range: SourceRange

  /// The rule that found it.
  public var rule: Rule

  /// How sure the rule is.
  public var confidence: Confidence

  /// The boxes that the part fills on digitized pages; empty for every other source.
  public var regions: [PageRegion]

  /// Other places of the input that say the same, such as a page's metadata; the best first.
  public var corroborations: [Origin]

  /// Makes an origin.
  public init(
    _ range: SourceRange, rule: Rule, confidence: Confidence = .certain,
    regions: [PageRegion] = [], corroborations: [Origin] = []
  ) {
    self.range = range
    self.rule = rule
    self.confidence = confidence
    self.regions = regions
    self.corroborations = corroborations
  }
}
