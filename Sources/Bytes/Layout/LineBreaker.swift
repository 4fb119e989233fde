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
      let byte = bytes[offset]
      var scalar = Unicode.Scalar(byte)
      if byte < 0x80 {
        offset += 1
      } else {
        scalars.reset(roundingBackwardsFrom: offset)
        guard let next = scalars.next() else { break }
        scalar = next
        offset = scalars.currentCodeUnitOffset
      }
      let added = counter.columns(of: scalar)
      if byte == 0x20 {
        if spaces == nil { spaces = (start, line.column) }
        line.column += added
        continue
      }
      // What fills no column of its own belongs to the character before it, be it a space.
      if byte < 0x80 || added > 0 && !ColumnCounter.makesEmoji(scalar) || scalar == "\u{200B}" {
        if let (end, column) = spaces {
          line.allowBreak(end: end, column: column, next: start, each: body)
        } else if let previous, byte >= 0x80 || previous.value >= 0x80,
          BreakClass.allowsBreak(BreakClass(previous), BreakClass(scalar))
        {
          line.allowBreak(end: start, column: line.column, next: start, each: body)
        }
        previous = scalar
      } else if scalar == "\u{2060}" {
        previous = scalar
      }
      spaces = nil
      line.add(added, each: body)
    }
    line.finish(at: spaces?.start ?? bytes.count, each: body)
  }
}
