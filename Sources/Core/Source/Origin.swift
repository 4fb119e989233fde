/// Where a part of an article came from: the bytes, the rule that found it, and how sure that rule is.
///
/// A long text has as many origins as blocks, so one takes 32 bytes: what few origins have lies
/// apart from it.
public struct Origin: Sendable, Hashable {
  /// The rule that found it.
  public var rule: Rule

  private var place: Place
  private var details: Details?

  /// Makes an origin.
  public init(
    _ range: SourceRange, rule: Rule, confidence: Confidence = .certain,
    regions: [PageRegion] = [], corroborations: [Origin] = []
  ) {
    self.rule = rule
    place = Place(range, confidence)
    details = Details(
      range: place.holds(range) ? nil : range, regions: regions, corroborations: corroborations)
  }

  /// The bytes of the input that the part was made from.
  public var range: SourceRange {
    get { details?.range ?? place.range }
    set {
      self = Origin(
        newValue, rule: rule, confidence: confidence, regions: regions,
        corroborations: corroborations)
    }
  }

  /// How sure the rule is.
  public var confidence: Confidence {
    get { place.confidence }
    set { place.confidence = newValue }
  }

  /// The boxes that the part fills on digitized pages; empty for every other source.
  public var regions: [PageRegion] {
    get { details?.regions ?? [] }
    set {
      details = Details(
        range: details?.range, regions: newValue, corroborations: corroborations)
    }
  }

  /// Other places of the input that say the same, such as a page's metadata; the best first.
  public var corroborations: [Origin] {
    get { details?.corroborations ?? [] }
    set {
      details = Details(range: details?.range, regions: regions, corroborations: newValue)
    }
  }
}

extension Origin {
  /// A range and a confidence in eight bytes, for ranges that begin within 4 GiB and take less
  /// than 16 MiB.
  private struct Place: Hashable {
    private var start: UInt32
    /// The count in the lower 24 bits, the confidence above them.
    private var countAndConfidence: UInt32

    private static let countMask: UInt32 = 0xFF_FFFF

    init(_ range: SourceRange, _ confidence: Confidence) {
      start = UInt32(truncatingIfNeeded: range.start)
      countAndConfidence =
        UInt32(truncatingIfNeeded: range.count) & Self.countMask
        | UInt32(confidence.rawValue) << 24
    }

    /// Whether nothing of the range was lost.
    func holds(_ range: SourceRange) -> Bool { self.range == range }

    var range: SourceRange {
      let start = Int(start)
      return SourceRange(start: start, end: start + Int(countAndConfidence & Self.countMask))
    }

    var confidence: Confidence {
      get { Confidence(rawValue: UInt8(truncatingIfNeeded: countAndConfidence >> 24)) }
      set {
        countAndConfidence =
          countAndConfidence & Self.countMask | UInt32(newValue.rawValue) << 24
      }
    }
  }

  /// What few origins have.
  private final class Details: Sendable, Hashable {
    /// The range, if `Place` cannot hold it.
    let range: SourceRange?
    let regions: [PageRegion]
    let corroborations: [Origin]

    /// Returns `nil` where there is nothing to hold.
    init?(range: SourceRange?, regions: [PageRegion], corroborations: [Origin]) {
      if range == nil, regions.isEmpty, corroborations.isEmpty { return nil }
      self.range = range
      self.regions = regions
      self.corroborations = corroborations
    }

    static func == (left: Details, right: Details) -> Bool {
      left.range == right.range && left.regions == right.regions
        && left.corroborations == right.corroborations
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(range)
      hasher.combine(regions)
      hasher.combine(corroborations)
    }
  }
}
