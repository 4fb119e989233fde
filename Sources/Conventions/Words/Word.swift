/// A word of a line: where it lies, how it is written, and its hash.
@frozen
public struct Word: Sendable {
  /// How a word is written.
  @frozen
  public enum Shape: UInt8, Sendable {
    /// Small letters throughout.
    case lower
    /// A capital first, then a small letter somewhere.
    case capitalized
    /// Two or more capitals and no small letter.
    case allCapitals
    /// Begins with a digit.
    case number
    /// Letters of a script without case.
    case caseless
  }

  /// Offset of its first byte.
  public var start: Int32
  /// Offset past its last byte.
  public var end: Int32
  /// Its hash, case folded.
  public var hash: WordHash
  /// How it is written.
  public var shape: Shape
  /// The number of letters, up to 255.
  public var count: UInt8
  /// Where the table that was asked has the word; 0 if it has not, or none was asked.
  @usableFromInline package var place: UInt16 = 0

  @inlinable
  init(start: Int32, end: Int32, hash: WordHash, shape: Shape, count: UInt8) {
    self.start = start
    self.end = end
    self.hash = hash
    self.shape = shape
    self.count = count
  }

  /// The bytes that the word takes up.
  @inlinable
  public var range: Range<Int> { Int(start)..<Int(end) }
}
