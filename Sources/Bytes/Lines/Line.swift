/// A line of text that is not blank: where its text lies, and what surrounds it.
///
/// Twelve bytes, made for tables of millions. White space at both ends is ASCII's: space, tab,
/// vertical tab, form feed, carriage return; other spaces (no-break, ideographic) and control
/// characters belong to the text.
public struct Line: Sendable, Hashable, BitwiseCopyable {
  /// The offset of the first byte that is not white space.
  public let start: UInt32

  /// The offset past the last byte that is not white space; more than `start`.
  public let end: UInt32

  /// How many blank lines stand between this line and the one before, at most 65,535.
  public let blankLinesBefore: UInt16

  /// How many bytes of white space begin the line, at most 255; a tab counts as one.
  public let indent: UInt8

  /// Whether all bytes of the line are ASCII.
  public let isASCII: Bool

  /// The bytes of the text, without white space at the ends and without the line end.
  @inlinable
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// How many bytes the text has.
  @inlinable
  public var count: Int { Int(end &- start) }
}
