import BroadsheetBytes
import BroadsheetTestSupport
import Testing

@Suite("Broken bytes")
struct BrokenEncodingTests {
  @Test(
    "are replaced without swallowing what follows",
    arguments: [
      (.shiftJIS, [0x81, 0x3C, 0x41], "\u{FFFD}<A", [0..<1]),
      (.shiftJIS, [0x81, 0xFF, 0x41], "\u{FFFD}A", [0..<2]),
      (.shiftJIS, [0x41, 0xFD, 0x81], "A\u{FFFD}\u{FFFD}", [1..<2, 2..<3]),
      (.eucJP, [0x8F, 0xA1, 0x3C], "\u{FFFD}<", [0..<2]),
      (.eucJP, [0x8F, 0xA2, 0xFE], "\u{FFFD}", [0..<3]),
      (.eucJP, [0x8E, 0x3C, 0xB0], "\u{FFFD}<\u{FFFD}", [0..<1, 2..<3]),
      (.eucJP, [0x8F, 0xB0], "\u{FFFD}", [0..<2]),
      (.eucKR, [0x81, 0x3C, 0xB0], "\u{FFFD}<\u{FFFD}", [0..<1, 2..<3]),
      (.eucKR, [0xC9, 0xFE, 0x80], "\u{FFFD}\u{FFFD}", [0..<2, 2..<3]),
      (.big5, [0xA1, 0x3C, 0xA1], "\u{FFFD}<\u{FFFD}", [0..<1, 2..<3]),
      (.big5, [0x81, 0x80, 0x41], "\u{FFFD}A", [0..<2]),
      (.gb18030, [0x81, 0x30, 0x81, 0x3C], "\u{FFFD}0\u{FFFD}<", [0..<1, 2..<3]),
      (.gb18030, [0x81, 0x30, 0x3C], "\u{FFFD}0<", [0..<1]),
      (.gb18030, [0x81, 0x30, 0x81], "\u{FFFD}", [0..<3]),
      (.gb18030, [0xFE, 0x39, 0xFE, 0x39, 0x41], "\u{FFFD}A", [0..<4]),
      (.gb18030, [0xFF, 0x81, 0x7F], "\u{FFFD}\u{FFFD}\u{7F}", [0..<1, 1..<2]),
      (.iso2022JP, [0x1B, 0x28, 0x3C, 0x41], "\u{FFFD}(<A", [0..<1]),
      (.iso2022JP, [0x1B, 0x24, 0x42, 0x30], "\u{FFFD}", [0..<4]),
      (.iso2022JP, [0x1B, 0x24, 0x42, 0x30, 0x1B, 0x28, 0x42, 0x41], "\u{FFFD}A", [0..<4]),
      (.iso2022JP, [0x1B, 0x24, 0x42, 0x1B, 0x28, 0x42, 0x41], "\u{FFFD}A", [0..<6]),
      (.iso2022JP, [0x41, 0x1B, 0x28, 0x4A, 0x5C, 0x80], "A\u{A5}\u{FFFD}", [5..<6]),
      (.iso2022JP, [0x1B, 0x28, 0x49, 0x31, 0x20], "ｱ\u{FFFD}", [4..<5]),
      (.utf16BigEndian, [0x00, 0x41, 0xD8, 0x00, 0x00], "A\u{FFFD}", [2..<5]),
      (.replacement, [0x3C, 0x41, 0x3E], "\u{FFFD}", [0..<3]),
    ] as [(TextEncoding, [UInt8], String, [Range<Int>])])
  func repairs(
    encoding: TextEncoding, source: [UInt8], expected: String, ranges: [Range<Int>]
  ) throws {
    let text = try DecodedText(source.span, declared: encoding)
    #expect(text.utf8.string(in: 0..<text.utf8.bytes.count) == expected)
    #expect(text.repairs.ranges == ranges)
  }

  @Test("of any encoding give valid text, whose ranges ascend through the source")
  func hostile() throws {
    var random = SeededRandom(seed: 11)
    let alphabet: [UInt8] = [
      0x00, 0x0A, 0x0E, 0x1B, 0x20, 0x24, 0x28, 0x30, 0x3C, 0x42, 0x49, 0x4A, 0x7E, 0x7F, 0x80,
      0x81, 0x8E, 0x8F, 0xA1, 0xC8, 0xD8, 0xDC, 0xFE, 0xFF,
    ]
    for encoding in TextEncoding.allCases {
      for length in [0, 1, 2, 3, 7, 2_000] {
        // Not a byte order mark, which would choose another encoding.
        let source = random.bytes(length, of: alphabet)
        let text = try DecodedText(source.span, declared: encoding)
        let count = text.utf8.bytes.count
        #expect(text.utf8.bytes.firstInvalidUTF8 == nil)
        #expect(text.sourceOffset(of: count) == source.count)
        var last = 0
        for offset in 0..<count where text.utf8.isScalarBoundary(offset) {
          let found = text.sourceOffset(of: offset)
          #expect(found >= last && found < source.count)
          last = found
        }
      }
    }
  }
}

@Suite("Ranges of text in several bytes")
struct MultiByteRangeTests {
  /// 3,000 sentences in Japanese, far more than lie between two checkpoints.
  private static let sentence: [UInt8] = [
    0x41, 0x1B, 0x24, 0x42, 0x3F, 0x37, 0x4A, 0x39, 0x1B, 0x28, 0x42, 0x0A,
  ]

  @Test("lead back through escape sequences from anywhere in the text")
  func escapes() throws {
    let source = Array(repeatElement(Self.sentence, count: 3_000).joined())
    let text = try DecodedText(source.span, declared: .iso2022JP)
    let line = Array("A新聞\n".utf8)
    #expect(text.utf8.bytes.count == 3_000 * line.count)
    for index in [0, 1, 92, 93, 1_499, 2_999] {
      let start = index * line.count
      let expected = index * Self.sentence.count
      #expect(text.sourceOffset(of: start) == expected)
      // The escape sequence belongs to the character after it.
      #expect(text.sourceRange(of: start + 1..<start + 4) == expected + 1..<expected + 6)
      #expect(text.sourceRange(of: start + 4..<start + 7) == expected + 6..<expected + 8)
      #expect(text.sourceRange(of: start + 2..<start + 3) == expected + 1..<expected + 6)
    }
  }

  @Test("of a letter and its mark are those of both bytes")
  func mark() throws {
    let source: [UInt8] = [0x41, 0x88, 0x62, 0x42]
    let text = try DecodedText(source.span, declared: .big5)
    #expect(text.sourceRange(of: 1..<3) == 1..<3)
    #expect(text.sourceRange(of: 3..<5) == 1..<3)
    #expect(text.sourceRange(of: 5..<6) == 3..<4)
  }
}

@Suite("ASCII text")
struct ASCIITextTests {
  @Test(
    "is the source itself in every encoding that contains ASCII",
    arguments: [TextEncoding.windows1252, .shiftJIS, .gb18030, .koi8U, .userDefined])
  func asIs(encoding: TextEncoding) throws {
    let source = Array("Broadsheet\n".utf8)
    var lines = LineTable()
    let text = try DecodedText(source.span, declared: encoding, lines: &lines)
    let isSource = text.utf8.bytes.isIdentical(to: source.span)
    #expect(isSource)
    #expect(text.encoding == encoding)
  }

  @Test("is nothing of its own in the others", arguments: [TextEncoding.replacement, .iso2022JP])
  func notAsIs(encoding: TextEncoding) throws {
    let source = Array("A\u{1B}(J\\".utf8)
    let text = try DecodedText(source.span, declared: encoding)
    let expected = encoding == .replacement ? "\u{FFFD}" : "A¥"
    #expect(text.utf8.string(in: 0..<text.utf8.bytes.count) == expected)
  }
}
