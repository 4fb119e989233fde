/// Where a part of an article came from: the bytes, the rule that found it, and how sure that rule is.
///
/// A long text has as many origins as blocks, so one takes 24 bytes: what few origins have lies
/// apart from it.
public struct Origin: Sendable, Hashable {
  private var finding: Finding

  /// How sure the rule is.
  public var confidence: Confidence

  /// The range, unless it is too long or too far from the start.
  private var count: UInt16
  private var start: UInt32

  /// Makes an origin.
  public init(
    _ range: SourceRange, rule: Rule, confidence: Confidence = .certain,
    regions: [PageRegion] = [], corroborations: [Origin] = []
  ) {
    self.confidence = confidence
    start = UInt32(truncatingIfNeeded: range.start)
    count = UInt16(truncatingIfNeeded: range.count)
    let isHeld = start == range.start && count == range.count
    finding =
      isHeld && regions.isEmpty && corroborations.isEmpty
      ? .rule(rule)
      : .details(
        Details(rule: rule, range: range, regions: regions, corroborations: corroborations))
  }

  /// The bytes of the input that the part was made from.
  public var range: SourceRange {
    get {
      if case .details(let details) = finding { return details.range }
      return SourceRange(start: Int(start), end: Int(start) + Int(count))
    }
    set { replace(range: newValue) }
  }

  /// The rule that found it.
  public var rule: Rule {
    get {
      switch finding {
      case .rule(let rule): rule
      case .details(let details): details.rule
      }
    }
    set { replace(rule: newValue) }
  }

  /// The boxes that the part fills on digitized pages; empty for every other source.
  public var regions: [PageRegion] {
    get {
      if case .details(let details) = finding { details.regions } else { [] }
    }
    set { replace(regions: newValue) }
  }

  /// Other places of the input that say the same, such as a page's metadata; the best first.
  public var corroborations: [Origin] {
    get {
      if case .details(let details) = finding { details.corroborations } else { [] }
    }
    set { replace(corroborations: newValue) }
  }

  private mutating func replace(
    range: SourceRange? = nil, rule: Rule? = nil, regions: [PageRegion]? = nil,
    corroborations: [Origin]? = nil
  ) {
    self = Origin(
      range ?? self.range, rule: rule ?? self.rule, confidence: confidence,
      regions: regions ?? self.regions, corroborations: corroborations ?? self.corroborations)
  }
}

extension Origin {
  /// The rule alone, or all that an origin can have.
  private enum Finding: Hashable {
    case rule(Rule)
    case details(Details)
  }

  /// What few origins have.
  private final class Details: Sendable, Hashable {
    let rule: Rule
    let range: SourceRange
    let regions: [PageRegion]
    let corroborations: [Origin]

    init(
      rule: Rule, range: SourceRange, regions: [PageRegion], corroborations: [Origin]
    ) {
      self.rule = rule
      self.range = range
      self.regions = regions
      self.corroborations = corroborations
    }

    static func == (left: Details, right: Details) -> Bool {
      left.range == right.range && left.rule == right.rule && left.regions == right.regions
        && left.corroborations == right.corroborations
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(range)
      hasher.combine(rule)
      hasher.combine(regions)
      hasher.combine(corroborations)
    }
  }
}
