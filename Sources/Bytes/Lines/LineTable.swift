/// The lines of a text, as ranges of its bytes.
///
/// A line ends with LF, with CR LF, or with a CR alone. Blank lines take no room: the line after
/// them tells how many there were. Any other line takes twelve bytes, an eighth of common text, but
/// six times a text whose lines are single letters: a table with a window holds only so many lines
/// at a time. Scanning again reuses the memory, so a reader of many texts keeps one table for all of
/// them.
///
///     var table = LineTable(window: 16_384)
///     try table.scan(text)
///     repeat { use(table.lines) } while table.advance(in: text)
public struct LineTable: Sendable {
  /// The lines of the window that are not blank, in the order of the text.
  public private(set) var lines: [Line] = []

  /// How many blank lines follow the last line of the text.
  public private(set) var trailingBlankLines = 0

  /// How many lines of the text are not blank, in the window and outside of it.
  public private(set) var lineCount = 0

  /// The most lines that are held at a time.
  private let window: Int

  /// How many lines stand before the window.
  private var linesBefore = 0

  /// The pass that fills the window; it stands where the window ends.
  private var cutter = LineCutter()

  /// Makes an empty table that holds at most `window` lines at a time, or all if that is not given.
  ///
  /// A window of fewer than 34 lines counts as one of 34.
  public init(window: Int = .max) {
    self.window = max(window, LineCutter.minimumRoom)
  }

  /// Whether no line follows the window.
  public var isAtEnd: Bool { linesBefore + lines.count == lineCount }

  /// Fills the table with the first lines of `text`, in place of those that it held, and counts all.
  ///
  /// One pass at the speed of memory; the bytes may be of any encoding that contains ASCII.
  public mutating func scan(_ text: Span<UInt8>) throws(InputTooLarge) {
    _ = try scan(text, validating: false)
  }

  /// Fills the table with the first lines of `text`, counts all and validates the text as UTF-8, in
  /// one pass.
  ///
  /// Returns `nil` if the text is not UTF-8; the lines are then found all the same.
  @_lifetime(copy text)
  public mutating func scan(validating text: Span<UInt8>) throws(InputTooLarge) -> ValidatedUTF8? {
    // Safe: the scan read every byte and found no violation.
    try scan(text, validating: true) ? unsafe ValidatedUTF8(unchecked: text) : nil
  }

  /// Fills the table with the lines behind the window, in place of those in it.
  ///
  /// - Parameter text: The text that was scanned last.
  /// - Returns: Whether there were any.
  public mutating func advance(in text: Span<UInt8>) -> Bool {
    guard !isAtEnd else { return false }
    linesBefore += lines.count
    fill(from: text, validating: false)
    return true
  }

  /// Returns whether the text is UTF-8, or `true` if it was not to be validated.
  private mutating func scan(
    _ text: Span<UInt8>, validating: Bool
  ) throws(InputTooLarge) -> Bool {
    try InputTooLarge.check(text.count)
    cutter = LineCutter()
    linesBefore = 0
    fill(from: text, validating: validating)
    lineCount = lines.count
    var rest = cutter
    if !rest.isFinished { lineCount += Self.count(text, by: &rest, validating: validating) }
    trailingBlankLines = rest.blankLines
    return rest.isValid
  }

  /// Fills the window with the lines from where the cutter stands.
  private mutating func fill(from text: Span<UInt8>, validating: Bool) {
    lines.removeAll(keepingCapacity: true)
    while !cutter.isFinished, window &- lines.count >= LineCutter.minimumRoom {
      makeRoom(for: LineCutter.minimumRoom, after: cutter.offset, of: text.count)
      let room = min(lines.capacity, window) &- lines.count
      lines.append(addingCapacity: room) { free in
        cutter.cut(text, validating: validating, into: &free)
      }
    }
  }

  /// Counts the lines from where `cutter` stands.
  private static func count(
    _ text: Span<UInt8>, by cutter: inout LineCutter, validating: Bool
  ) -> Int {
    var count = 0
    var passed: [Line] = []
    passed.reserveCapacity(1024)
    while !cutter.isFinished {
      passed.removeAll(keepingCapacity: true)
      passed.append(addingCapacity: 1024) { free in
        cutter.cut(text, validating: validating, into: &free)
      }
      count &+= passed.count
    }
    return count
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
    lines.reserveCapacity(max(needed, min(max(halfMore, projected), window)))
  }
}
