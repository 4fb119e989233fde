/// A stretch of a `RichText` and what it is.
public struct Mark: Sendable, Hashable {
  /// The UTF-8 offsets in the text's string; half-open, never empty, on scalar boundaries.
  public var range: Range<Int>

  /// What the stretch is.
  public var style: Style

  /// Makes a mark.
  public init(_ style: Style, _ range: Range<Int>) {
    self.range = range
    self.style = style
  }
}
