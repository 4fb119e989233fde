/// The pass that cuts a text into lines, and its state between two blocks.
struct LineCutter {
  /// With fewer free records than this the pass stops before the next block: a block ends at most
  /// 33 lines that are not blank, and the text one more.
  static let minimumRoom = 34

  /// How far the text has been cut.
  private(set) var offset = 0
  /// Whether the text has been cut to its end.
  private(set) var isFinished = false
  /// How many blank lines precede the line that is open.
  private(set) var blankLines = 0
  private var lineStart = 0
  /// Not zero if the open line has bytes outside ASCII so far.
  private var nonASCII: UInt64 = 0
  private var checker = UTF8Checker()

  /// Whether the text is UTF-8 as far as it was validated.
  var isValid: Bool { checker.isValid }

  /// Cuts `text` from `offset` on, and validates it as far if asked to, until it ends or `lines` is
  /// full.
  mutating func cut(
    _ text: Span<UInt8>, validating: Bool, into lines: inout OutputSpan<Line>
  ) {
    if validating {
      cutAndValidate(text, into: &lines)
    } else {
      cutOnly(text, into: &lines)
    }
  }

  /// Stands apart from `cutOnly`: in one function, neither loop keeps its state in registers.
  @inline(never)
  private mutating func cutAndValidate(_ text: Span<UInt8>, into lines: inout OutputSpan<Line>) {
    run(text, validating: true, into: &lines)
  }

  @inline(never)
  private mutating func cutOnly(_ text: Span<UInt8>, into lines: inout OutputSpan<Line>) {
    run(text, validating: false, into: &lines)
  }

  @inline(always)
  private mutating func run(
    _ text: Span<UInt8>, validating: Bool, into lines: inout OutputSpan<Line>
  ) {
    let count = text.count
    if validating, offset == 0, count >= ByteBlock.size {
      cutPaddedBlock(of: text, validating: validating, into: &lines)
    }
    var state = self  // a copy that can live in registers
    while count &- state.offset >= ByteBlock.size, lines.freeCapacity >= Self.minimumRoom {
      let block = ByteBlock(text, at: state.offset)
      if validating { state.checker.check(block, at: state.offset, of: text) }
      let nonASCII = block.joinedNonASCII
      // Any control character up to CR is a candidate; there are few but line ends.
      if block.hasByte(upTo: Self.carriageReturn) {
        state.cut(block, nonASCII: nonASCII, of: text, into: &lines)
      } else {
        state.nonASCII |= nonASCII
      }
      state.offset &+= ByteBlock.size
    }
    self = state
    if count &- offset < ByteBlock.size, lines.freeCapacity >= Self.minimumRoom {
      // Even when nothing is left: the spaces after the text expose a sequence that it cut off.
      cutPaddedBlock(of: text, validating: validating, into: &lines)
      if lineStart < count {
        endLine(at: count, of: text, isASCII: nonASCII == 0, into: &lines)
      }
      isFinished = true
    }
  }

  /// Does for the first or the last block, or what there is of it, what the loop does for others.
  @inline(never)
  private mutating func cutPaddedBlock(
    of text: Span<UInt8>, validating: Bool, into lines: inout OutputSpan<Line>
  ) {
    let padded = PaddedBlock(text, at: offset)
    let block = ByteBlock(padded.bytes, at: PaddedBlock.margin)
    if validating { checker.check(block, at: PaddedBlock.margin, of: padded.bytes) }
    cut(block, nonASCII: block.joinedNonASCII, of: text, into: &lines)
    offset &+= ByteBlock.size
  }

  /// Ends the lines whose ends lie in `block`, which stands for the bytes of `text` at `offset`.
  @inline(always)
  private mutating func cut(
    _ block: ByteBlock, nonASCII: UInt64, of text: Span<UInt8>, into lines: inout OutputSpan<Line>
  ) {
    var ends = block.matches(Self.lineFeed).bitmap
    let returns = block.matches(Self.carriageReturn)
    if !returns.isEmpty { ends |= returns.bitmap & ~beforeLineFeed(ends, in: text) }
    var nonASCII = nonASCII == 0 ? 0 : block.matches(atLeast: 0x80).bitmap
    // A run of ends is the end of one line and so many blank lines less one.
    while ends != 0 {
      let first = ends & (0 &- ends)
      let index = ends.trailingZeroBitCount
      let run = (~(ends &>> UInt64(truncatingIfNeeded: index))).trailingZeroBitCount
      let isASCII = self.nonASCII | nonASCII & (first &- 1) == 0
      endLine(at: offset &+ index, of: text, isASCII: isASCII, into: &lines)
      lineStart &+= run &- 1
      blankLines &+= run &- 1
      self.nonASCII = 0
      nonASCII &= 0 &- first
      ends &= ends &+ first
    }
    self.nonASCII |= nonASCII
  }

  /// The bytes of the block at `offset` that a line feed follows, in this block or just after it.
  private func beforeLineFeed(_ lineFeeds: UInt64, in text: Span<UInt8>) -> UInt64 {
    let next = offset &+ ByteBlock.size
    let nextIsLineFeed = next < text.count && text[next] == Self.lineFeed
    return lineFeeds &>> 1 | (nextIsLineFeed ? 1 &<< 63 : 0)
  }

  /// Records the open line, which ends before `end`, and opens the one after it.
  @inline(always)
  private mutating func endLine(
    at end: Int, of text: Span<UInt8>, isASCII: Bool, into lines: inout OutputSpan<Line>
  ) {
    var (first, last) = (lineStart, end)
    if first == last || text[first] <= 0x20 || text[last &- 1] <= 0x20 {
      (first, last) = Self.trimming(text, from: first, to: last)
    }
    if first == last {
      blankLines &+= 1
    } else {
      lines.append(
        Line(
          start: UInt32(truncatingIfNeeded: first), end: UInt32(truncatingIfNeeded: last),
          blankLinesBefore: UInt16(clamping: blankLines),
          indent: UInt8(clamping: first &- lineStart), isASCII: isASCII))
      blankLines = 0
    }
    lineStart = end &+ 1
  }

  /// Where the text of a line begins and ends without the white space around it.
  @inline(never)
  private static func trimming(
    _ text: Span<UInt8>, from start: Int, to end: Int
  ) -> (first: Int, last: Int) {
    let range = text.trimming(.whitespace, from: start..<end)
    return (range.lowerBound, range.upperBound)
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
}
