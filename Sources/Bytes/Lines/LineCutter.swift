/// The pass that cuts a text into lines, and its state between two blocks.
struct LineCutter<Checker: BlockChecker> {
  /// With fewer free records than this the pass stops before the next block: a block ends at most
  /// 33 lines that are not blank, and the text one more.
  static var minimumRoom: Int { 34 }

  /// How far the text has been cut.
  private(set) var offset = 0
  /// Whether the text has been cut to its end.
  private(set) var isFinished = false
  /// How many blank lines precede the line that is open.
  private(set) var blankLines = 0
  private var lineStart = 0
  private var isASCII = true
  private var checker = Checker()

  /// Whether the text is UTF-8 as far as it was validated.
  var isValid: Bool { checker.isValid }

  /// Cuts `text` from `offset` on, until it ends or `lines` is full.
  mutating func cut(_ text: Span<UInt8>, into lines: inout OutputSpan<Line>) {
    let count = text.count
    if offset == 0, count >= ByteBlock.size { cutPaddedBlock(of: text, into: &lines) }
    var state = self  // a copy that can live in registers
    while count &- state.offset >= ByteBlock.size, lines.freeCapacity >= Self.minimumRoom {
      let block = ByteBlock(text, at: state.offset)
      let hasNonASCII = state.checker.check(block, at: state.offset, of: text)
      state.cut(block, of: text, hasNonASCII: hasNonASCII, into: &lines)
    }
    self = state
    if count &- offset < ByteBlock.size, lines.freeCapacity >= Self.minimumRoom {
      // Even when nothing is left: the zeros after the text expose a sequence that it cut off.
      cutPaddedBlock(of: text, into: &lines)
      if lineStart < count { endLine(at: count, of: text, isASCII: isASCII, into: &lines) }
      isFinished = true
    }
  }

  @inline(never)
  private mutating func cutPaddedBlock(
    of text: Span<UInt8>, into lines: inout OutputSpan<Line>
  ) {
    let padded = PaddedBlock(text, at: offset)
    let block = ByteBlock(padded.bytes, at: PaddedBlock.margin)
    let hasNonASCII = checker.check(block, at: PaddedBlock.margin, of: padded.bytes)
    cut(block, of: text, hasNonASCII: hasNonASCII, into: &lines)
  }

  /// Ends the lines whose ends lie in `block`, which stands for the bytes of `text` at `offset`.
  @inline(__always)
  private mutating func cut(
    _ block: ByteBlock, of text: Span<UInt8>, hasNonASCII: Bool, into lines: inout OutputSpan<Line>
  ) {
    // Any control character up to CR is a candidate; there are few but line ends.
    if !block.hasByte(upTo: Self.carriageReturn) {
      if hasNonASCII { isASCII = false }
    } else {
      var ends = block.matches(Self.lineFeed).bitmap
      let returns = block.matches(Self.carriageReturn)
      if !returns.isEmpty { ends |= returns.bitmap & ~beforeLineFeed(ends, in: text) }
      let nonASCII = hasNonASCII ? block.nonASCII.bitmap : 0
      var nonASCIIOfLine = nonASCII
      // A run of ends is the end of one line and so many blank lines less one.
      while ends != 0 {
        let first = ends & (0 &- ends)
        let index = ends.trailingZeroBitCount
        let run = (~(ends &>> UInt64(truncatingIfNeeded: index))).trailingZeroBitCount
        endLine(
          at: offset &+ index, of: text,
          isASCII: isASCII && nonASCIIOfLine & (first &- 1) == 0, into: &lines)
        lineStart &+= run &- 1
        blankLines &+= run &- 1
        isASCII = true
        nonASCIIOfLine = nonASCII & (0 &- first)
        ends &= ends &+ first
      }
      isASCII = isASCII && nonASCIIOfLine == 0
    }
    offset &+= ByteBlock.size
  }

  /// The bytes of the block at `offset` that a line feed follows, in this block or just after it.
  private func beforeLineFeed(_ lineFeeds: UInt64, in text: Span<UInt8>) -> UInt64 {
    let next = offset &+ ByteBlock.size
    let nextIsLineFeed = next < text.count && text[next] == Self.lineFeed
    return lineFeeds &>> 1 | (nextIsLineFeed ? 1 &<< 63 : 0)
  }

  /// Records the open line, which ends before `end`, and opens the one after it.
  @inline(__always)
  private mutating func endLine(
    at end: Int, of text: Span<UInt8>, isASCII: Bool, into lines: inout OutputSpan<Line>
  ) {
    var first = lineStart
    var last = end
    while first < last, Self.isSpace(text[first]) { first &+= 1 }
    while first < last, Self.isSpace(text[last &- 1]) { last &-= 1 }
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

  private static var lineFeed: UInt8 { 0x0A }
  private static var carriageReturn: UInt8 { 0x0D }

  /// Space, tab, vertical tab, form feed and the two line ends.
  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte &- 0x09 < 5)
  }
}
