import BroadsheetBytes

/// Joins the lines of hard-wrapped paragraphs; in other texts each line is a block.
///
/// The lines of a long text come in windows, which the former must be given in order.
struct BlockFormer {
  let style: WrapStyle
  /// The last line of an agency message's head, in which each line is something of its own; -1 if
  /// there is none.
  private let headEnd: Int
  /// How many lines were in the windows before.
  private var linesBefore = 0
  /// The line before the next.
  private var previous: Line?
  /// The paragraph with which the window before ended, which may go on in the next.
  private var open: TextBlock?

  /// Makes a former that goes by what the first window's lines look like.
  init(_ lines: [Line], in text: Span<UInt8>) {
    style = WrapStyle(of: lines, in: text)
    var end = -1
    for index in 0..<min(lines.count, 12) where text[Int(lines[index].end) &- 1] == 0x3D {
      end = index
    }
    headEnd = end
  }

  /// Fills `blocks` with the blocks of the next window's lines, and with one beyond `limit` where
  /// there are more; no window follows if it `isLast`.
  mutating func form(
    _ lines: [Line], isLast: Bool, in text: Span<UInt8>, limit: Int, into blocks: inout [TextBlock]
  ) {
    blocks.removeAll(keepingCapacity: true)
    blocks.reserveCapacity(min(style.isWrapped ? lines.count / 3 : lines.count, max(limit, 0)) + 1)
    if let open { blocks.append(open) }
    for index in lines.indices where blocks.count <= limit {
      let line = lines[index]
      if style.isWrapped, linesBefore &+ index > headEnd,
        let previous = index > 0 ? lines[index &- 1] : previous,
        continues(line, after: previous, blocks: blocks, in: text)
      {
        let last = blocks.count &- 1
        blocks[last].end = line.end
        blocks[last].lineCount &+= 1
        blocks[last].isASCII = blocks[last].isASCII && line.isASCII
      } else {
        blocks.append(
          TextBlock(
            start: line.start, end: line.end,
            firstLine: UInt32(truncatingIfNeeded: linesBefore &+ index), lineCount: 1,
            blankLinesBefore: line.blankLinesBefore, indent: line.indent,
            isASCII: line.isASCII))
      }
    }
    linesBefore &+= lines.count
    previous = lines.last ?? previous
    open = style.isWrapped && !isLast ? blocks.popLast() : nil
  }

  /// Whether `line` goes on with the paragraph in which `previous` stands.
  private func continues(
    _ line: Line, after previous: Line, blocks: [TextBlock], in text: Span<UInt8>
  ) -> Bool {
    guard line.blankLinesBefore == 0, let block = blocks.last else { return false }
    let first = text[Int(line.start)]
    let last = text[Int(previous.end) &- 1]
    // Marks of a teleprinter end or begin a line of their own.
    if first < 0x20 || first == 0x5E || last == 0x3C || last == 0x3D
      || text[Int(block.start)] == 0x5E
    {
      return false
    }
    if Self.beginsItem(line, in: text) { return false }
    if Self.isSignOff(line, last: last, in: text) { return false }
    let deeper = line.indent > (block.lineCount == 1 ? block.indent : previous.indent)
    if style.isIndented, line.indent > previous.indent, line.indent > 1 { return false }
    // A paragraph that is indented ends where the next line is; flush lines go on with it.
    let spare = style.width &- previous.count &- Int(previous.indent)
    let firstWord = Self.firstWordLength(line, in: text)
    // The next word would have fitted, so the line was ended on purpose.
    let endedEarly = firstWord &+ 1 <= spare
    if !endedEarly {
      // In flush text with short paragraphs a sentence that fills its line mostly ends one too.
      let mayEnd =
        !style.isIndented && !style.isSpaced && block.lineCount > 1
        && Self.endsPlainSentence(previous, in: text)
      return !(mayEnd && first &- 0x61 >= 26)
    }
    if first &- 0x61 < 26, !deeper, spare < style.width / 2 { return true }
    if style.isIndented, line.indent <= 1, block.indent > 1, previous.count &* 10 > style.width &* 6
    {
      return true
    }
    // Where blank lines part paragraphs, only a line that is much too short does so too.
    if style.isSpaced { return spare &* 3 < style.width }
    if WrapStyle.endsSentence(last) { return false }
    return spare &* 4 < style.width
  }

  /// Whether a list's bullet begins the line.
  private static func beginsItem(_ line: Line, in text: Span<UInt8>) -> Bool {
    let start = Int(line.start)
    let first = text[start]
    guard line.count > 2 else { return false }
    if first == 0x2D || first == 0x2A || first == 0x2B { return text[start &+ 1] == 0x20 }
    return first == 0xE2 && text[start &+ 1] == 0x80 && text[start &+ 2] == 0xA2
  }

  /// Whether the line is a word or two behind a sentence's end, and no sentence: a sign-off.
  private static func isSignOff(_ line: Line, last: UInt8, in text: Span<UInt8>) -> Bool {
    line.count <= 12 && WrapStyle.endsSentence(last)
      && !WrapStyle.endsSentence(text[Int(line.end) &- 1])
  }

  /// Whether the line ends a sentence, and not with an abbreviation.
  private static func endsPlainSentence(_ line: Line, in text: Span<UInt8>) -> Bool {
    var end = Int(line.end) &- 1
    if text[end] == 0x22, line.count > 1 { end &-= 1 }
    guard text[end] == 0x2E || text[end] == 0x3F, end &- Int(line.start) > 4 else { return false }
    // Four small letters or figures: "year." but not "Corp." or "U.S.".
    for offset in end &- 3..<end where text[offset] &- 0x61 >= 26 && text[offset] &- 0x30 >= 10 {
      return false
    }
    var start = end
    while start > Int(line.start), text[start &- 1] != 0x20 { start &-= 1 }
    return end &- start > 4 || text[start] &- 0x61 < 26 || text[start] &- 0x30 < 10
  }

  static func firstWordLength(_ line: Line, in text: Span<UInt8>) -> Int {
    var offset = Int(line.start)
    while offset < Int(line.end), text[offset] != 0x20 { offset &+= 1 }
    return offset &- Int(line.start)
  }
}
