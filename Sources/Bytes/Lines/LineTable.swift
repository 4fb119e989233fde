/// The lines of a text, as ranges of its bytes.
///
/// A line ends with LF, with CR LF, or with a CR alone. Blank lines take no room: the line after
/// them tells how many there were. Any other line takes twelve bytes, an eighth of common text, but
/// six times a text whose lines are single letters. Scanning again reuses the memory, so a reader
/// of many texts keeps one table for all of them.
public struct LineTable: Sendable {
  /// The lines that are not blank, in the order of the text.
  public private(set) var lines: [Line] = []

  /// How many blank lines follow the last line of `lines`.
  public private(set) var trailingBlankLines = 0

  /// Makes an empty table.
  public init() {}

  /// Fills the table with the lines of `text`, in place of those that it held.
  ///
  /// One pass at the speed of memory; the bytes may be of any encoding that contains ASCII.
  public mutating func scan(_ text: Span<UInt8>) throws(InputTooLarge) {
    _ = try scan(text, validating: false)
  }

  /// Fills the table with the lines of `text` and validates it as UTF-8, in one pass.
  ///
  /// Returns `nil` if the text is not UTF-8; the lines are then found all the same.
  @_lifetime(copy text)
  public mutating func scan(validating text: Span<UInt8>) throws(InputTooLarge) -> ValidatedUTF8? {
    // Safe: the scan read every byte and found no violation.
    try scan(text, validating: true) ? unsafe ValidatedUTF8(unchecked: text) : nil
  }

  /// Returns whether the text is UTF-8, or `true` if it was not to be validated.
  private mutating func scan(
    _ text: Span<UInt8>, validating: Bool
  ) throws(InputTooLarge) -> Bool {
    try InputTooLarge.check(text.count)
    lines.removeAll(keepingCapacity: true)
    var cutter = LineCutter()
    while !cutter.isFinished {
      makeRoom(for: LineCutter.minimumRoom, after: cutter.offset, of: text.count)
      let room = lines.capacity &- lines.count
      lines.append(addingCapacity: room) { free in
        if validating {
          cutter.cut(validating: text, into: &free)
        } else {
          cutter.cut(text, into: &free)
        }
      }
    }
    trailingBlankLines = cutter.blankLines
    return cutter.isValid
  }

  /// Grows the memory to what the density of lines so far makes likely, and at least by half.
  private mutating func makeRoom(for more: Int, after offset: Int, of count: Int) {
    let needed = lines.count &+ more
    guard lines.capacity < needed else { return }
    let projected =
      offset == 0
      ? count / 64
      : Int(Double(lines.count) * 1.0625 * (Double(count) / Double(offset)))
    let halfMore = lines.count &+ lines.count / 2
    lines.reserveCapacity(max(needed, halfMore, projected))
  }
}
