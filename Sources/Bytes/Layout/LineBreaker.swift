/// Breaks a paragraph into lines of at most so many columns.
///
/// Lines break at spaces, which vanish there, and beside East Asian characters where their rules
/// allow it. A character is never broken; a word that is longer than a line stays whole and sticks
/// out. Time is linear in the length of the text, in which a line feed is no line end.
public struct LineBreaker: Sendable {
  /// The columns of the first line.
  public var firstColumns: Int

  /// The columns of all other lines.
  public var columns: Int

  /// Makes a line breaker; the first line may have other columns than the rest.
  public init(columns: Int, firstColumns: Int? = nil) {
    self.columns = columns
    self.firstColumns = firstColumns ?? columns
  }

  /// The lines of a text, in order.
  public func lines(of text: String) -> [String] {
    var found: [String] = []
    let utf8 = text.utf8
    lines(of: text.utf8Span) { range in
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      found.append(String(text[start..<utf8.index(start, offsetBy: range.count)]))
    }
    return found
  }

  /// Calls `body` with the bytes of each line, in order.
  public func lines(of text: UTF8Span, each body: (Range<Int>) -> Void) {
    let bytes = text.span
    var scalars = text.makeUnicodeScalarIterator()
    var counter = ColumnCounter()
    var line = OpenLine(limit: firstColumns, nextLimit: columns)
    // The scalar before, and where a run of spaces before this one started.
    var previous: Unicode.Scalar?
    var spaces: (start: Int, column: Int)?
    var offset = 0
    while offset < bytes.count {
      let start = offset
      var first = Unicode.Scalar(bytes[start])
      var last = first
      var added: Int
      if first.value < 0x80 {
        // Nothing breaks within a run of ASCII but at a space.
        offset = Self.endOfWord(from: start, in: bytes)
        last = Unicode.Scalar(bytes[offset - 1])
        added = counter.columns(of: last) + offset - start - 1
      } else {
        scalars.reset(roundingBackwardsFrom: offset)
        guard let scalar = scalars.next() else { break }
        (first, last) = (scalar, scalar)
        offset = scalars.currentCodeUnitOffset
        added = counter.columns(of: scalar)
      }
      if first == " " {
        if spaces == nil { spaces = (start, line.column) }
        line.column += added
        continue
      }
      if Self.startsCharacter(first, columns: added) {
        if let (end, column) = spaces {
          line.allowBreak(end: end, column: column, next: start, each: body)
        } else if let previous, BreakClass.allowsBreak(previous, first) {
          line.allowBreak(end: start, column: line.column, next: start, each: body)
        }
        previous = last
      } else if first == "\u{2060}" {
        previous = first
      }
      spaces = nil
      line.add(added, each: body)
    }
    line.finish(at: spaces?.start ?? bytes.count, each: body)
  }

  /// The end of a run of visible ASCII; a single byte if the first is none.
  @inline(__always)
  private static func endOfWord(from start: Int, in bytes: Span<UInt8>) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] > 0x20, bytes[offset] < 0x7F { offset &+= 1 }
    return max(offset, start &+ 1)
  }

  /// Whether a scalar starts a character; what fills no column of its own belongs to the character
  /// before it, be it a space.
  @inline(__always)
  private static func startsCharacter(_ scalar: Unicode.Scalar, columns: Int) -> Bool {
    scalar.value < 0x80 || columns > 0 && !ColumnCounter.makesEmoji(scalar)
      || scalar == "\u{200B}"
  }
}
