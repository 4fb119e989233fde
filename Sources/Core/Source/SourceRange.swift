/// A half-open range of bytes in the input that an article was read from.
///
/// Offsets count the bytes of the input as the caller gave it, from 0: for a UTF-8 text these are
/// UTF-8 offsets, and for an input in another encoding they are offsets into that encoding.
public struct SourceRange: Sendable, Hashable {
  /// The offset of the first byte; moved behind the end, it takes the end along.
  public var start: Int {
    didSet { end = max(start, end) }
  }

  /// The offset behind the last byte; never below `start`.
  public var end: Int {
    didSet { end = max(start, end) }
  }

  /// Makes a range; an `end` below `start` gives an empty range at `start`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Makes a range from the standard library's type.
  public init(_ range: Range<Int>) {
    self.start = range.lowerBound
    self.end = range.upperBound
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// The range as the standard library's type.
  public var bounds: Range<Int> { start..<end }

  /// Whether every byte of `other` lies in this range.
  public func contains(_ other: SourceRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: SourceRange) -> Bool {
    start < other.end && other.start < end
  }

  /// The smallest range that covers both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: min(start, other.start), end: max(end, other.end))
  }
}

extension SourceRange: CustomStringConvertible {
  /// The range as `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}
