import BroadsheetBytes
import BroadsheetTestSupport
import Testing

@Suite("A line table")
struct LineTableTests {
  /// What a line says of itself, in a form that tests can write.
  struct Facts: Equatable {
    var range: Range<Int>
    var blankLinesBefore = 0
    var indent = 0
    var isASCII = true

    init(range: Range<Int>, blankLinesBefore: Int = 0, indent: Int = 0, isASCII: Bool = true) {
      self.range = range
      self.blankLinesBefore = blankLinesBefore
      self.indent = indent
      self.isASCII = isASCII
    }

    init(_ line: Line) {
      self.init(
        range: line.range, blankLinesBefore: Int(line.blankLinesBefore), indent: Int(line.indent),
        isASCII: line.isASCII)
    }
  }

  /// The same by the plainest of loops.
  static func reference(_ text: [UInt8]) -> (lines: [Facts], trailing: Int) {
    var ranges: [Range<Int>] = []
    var start = 0
    for (offset, byte) in text.enumerated() {
      let isLineFeedNext = offset + 1 < text.count && text[offset + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isLineFeedNext {
        ranges.append(start..<offset)
        start = offset + 1
      }
    }
    if start < text.count { ranges.append(start..<text.count) }
    var lines: [Facts] = []
    var blanks = 0
    for range in ranges {
      let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
      let line = text[range]
      guard let first = line.firstIndex(where: { !isSpace($0) }),
        let last = line.lastIndex(where: { !isSpace($0) })
      else {
        blanks += 1
        continue
      }
      lines.append(
        Facts(
          range: first..<last + 1, blankLinesBefore: min(blanks, 65_535),
          indent: min(first - range.lowerBound, 255), isASCII: line.allSatisfy { $0 < 0x80 }))
      blanks = 0
    }
    return (lines, blanks)
  }

  private func check(
    _ text: [UInt8], _ table: inout LineTable, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = Self.reference(text)
    try table.scan(text.span)
    let (lines, trailing) = (table.lines.map(Facts.init), table.trailingBlankLines)
    if lines != expected.lines || trailing != expected.trailing {
      Issue.record("\(text): \(lines), \(trailing)", sourceLocation: sourceLocation)
    }
    let isValid = try table.scan(validating: text.span) != nil
    if isValid != (String(validating: text, as: UTF8.self) != nil)
      || table.lines.map(Facts.init) != lines || table.trailingBlankLines != trailing
    {
      Issue.record("\(text): validating differs", sourceLocation: sourceLocation)
    }
  }

  static let alphabet: [UInt8] = [0x0A, 0x0D, 0x20, 0x61, 0xC3]

  @Test("agrees with a plain loop on every short text", arguments: 0...5)
  func shortTexts(length: Int) throws {
    var table = LineTable()
    for text in everySequence(of: Self.alphabet, length: length) { try check(text, &table) }
  }

  @Test("agrees with a plain loop where two blocks meet", arguments: 61...66)
  func blockBoundaries(offset: Int) throws {
    var table = LineTable()
    for piece in everySequence(of: Self.alphabet, length: 3) {
      let filler = [UInt8](repeating: 0x62, count: 70)
      try check(Array(filler.prefix(offset) + piece + filler), &table)
      try check(Array(filler.prefix(offset) + piece), &table)
    }
  }

  @Test(
    "agrees with a plain loop on random texts of every length to 200",
    arguments: [
      [0x0A, 0x61], [0x0A, 0x0D, 0x20, 0x61, 0x62], [0x0D, 0x0A],
      [UInt8](repeating: 0x61, count: 30) + [0x0A, 0x0D, 0x09, 0x00, 0x0C, 0xE4],
    ] as [[UInt8]])
  func randomTexts(alphabet: [UInt8]) throws {
    var random = SeededRandom(seed: 11)
    var table = LineTable()
    for length in 0...200 { try check(random.bytes(length, of: alphabet), &table) }
  }

  @Test("grows with the text and forgets the text before")
  func growth() throws {
    var table = LineTable()
    for count in [3, 2_000, 0, 500] {
      let text = [UInt8]((0..<count).flatMap { [0x61 + UInt8($0 % 26), 0x0A] })
      try table.scan(text.span)
      #expect(table.lines.map(\.range) == (0..<count).map { 2 * $0..<2 * $0 + 1 })
    }
  }

  @Test("needs no room for a million blank lines, and counts them")
  func blankLines() throws {
    var table = LineTable()
    var text = [UInt8](repeating: 0x0A, count: 1_000_000)
    try table.scan(text.span)
    #expect(table.lines.isEmpty)
    #expect(table.lines.capacity < 100_000)
    #expect(table.trailingBlankLines == 1_000_000)
    text.append(0x61)
    try table.scan(text.span)
    #expect(
      table.lines.map(Facts.init) == [Facts(range: 1_000_000..<1_000_001, blankLinesBefore: 65_535)]
    )
    #expect(table.trailingBlankLines == 0)
  }

  @Test("counts an indent to 255")
  func indent() throws {
    var table = LineTable()
    for (spaces, indent) in [(0, 0), (4, 4), (254, 254), (255, 255), (256, 255)] {
      let text = [UInt8](repeating: 0x20, count: spaces) + [0x61]
      try table.scan(text.span)
      #expect(table.lines.map(Facts.init) == [Facts(range: spaces..<spaces + 1, indent: indent)])
    }
  }

  @Test("takes the line ends of Windows, Unix and the old Mac for the same")
  func lineEnds() throws {
    var table = LineTable()
    let lines = ["Erstens", "", "  Zweitens ", "Ž", ""]
    for end in ["\n", "\r\n", "\r"] {
      let text = Array(lines.joined(separator: end).utf8)
      try table.scan(text.span)
      #expect(
        table.lines.map { String(decoding: text[$0.range], as: UTF8.self) }
          == ["Erstens", "Zweitens", "Ž"])
      #expect(table.lines.map(\.blankLinesBefore) == [0, 1, 0])
      #expect(table.lines.map(\.indent) == [0, 2, 0])
      #expect(table.lines.map(\.isASCII) == [true, true, false])
    }
  }

  @Test(
    "shows the lines of a text a window at a time, and counts them all at once",
    arguments: [1, 34, 35, 100, 1_000, 5_000])
  func windows(size: Int) throws {
    var random = SeededRandom(seed: 17)
    var (whole, window) = (LineTable(), LineTable(window: size))
    for alphabet: [UInt8] in [[0x0A, 0x61], [0x0A, 0x61, 0x62, 0x63, 0xC3, 0x20, 0x0D]] {
      for length in [0, 1, 63, 64, 65, 3_000, 9_000] {
        let text = random.bytes(length, of: alphabet) + [0x0A, 0x0A]
        try whole.scan(text.span)
        let isValid = try window.scan(validating: text.span) != nil
        #expect(isValid == (String(validating: text, as: UTF8.self) != nil))
        #expect(window.lineCount == whole.lines.count && whole.isAtEnd)
        #expect(window.trailingBlankLines == whole.trailingBlankLines)
        var lines = window.lines
        while window.advance(in: text.span) {
          #expect(!window.lines.isEmpty && window.lines.count <= max(size, 34))
          lines += window.lines
        }
        #expect(lines == whole.lines && window.isAtEnd)
      }
    }
  }

  @Test("takes twelve bytes a line")
  func size() {
    #expect(MemoryLayout<Line>.stride == 12)
  }
}
