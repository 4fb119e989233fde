/// A stretch of the text that is read as one: a line, or the lines of a hard-wrapped paragraph.
///
/// The range runs from the first visible byte to the last. Records are plain bits, kept in scratch
/// arrays that a reader of many texts uses again.
struct TextBlock: BitwiseCopyable {
  /// The first byte.
  var start: UInt32
  /// Past the last byte.
  var end: UInt32
  /// The place of its first line among the lines that are not blank.
  var firstLine: UInt32
  /// The number of its lines.
  var lineCount: UInt32
  /// Blank lines before it.
  var blankLinesBefore: UInt16
  /// White space before its first line.
  var indent: UInt8
  /// Whether all its bytes are ASCII.
  var isASCII: Bool

  var range: Range<Int> { Int(start)..<Int(end) }
  var count: Int { Int(end &- start) }
}
