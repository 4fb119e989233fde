import BroadsheetBytes
import BroadsheetTestSupport
import Testing

@Suite("Decoded text")
struct DecodedTextTests {
  private func string(_ text: borrowing DecodedText) -> String {
    text.utf8.string(in: 0..<text.utf8.bytes.count)
  }

  private func encoded(_ text: String, as encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf32LittleEndian:
      text.unicodeScalars.flatMap { scalar in
        (0..<4).map { UInt8(scalar.value >> (8 * $0) & 0xFF) }
      }
    case .utf32BigEndian:
      text.unicodeScalars.flatMap { scalar in
        (0..<4).map { UInt8(scalar.value >> (24 - 8 * $0) & 0xFF) }
      }
    default: Array(text.utf8)
    }
  }

  static let news = "Größe: 10 €\n„Ja“, sagte 🗞 Ödön.\r\nEnde\n"

  // MARK: What encoding it is

  @Test("of valid UTF-8 is the source itself")
  func asIs() throws {
    let source = Array(Self.news.utf8)
    let text = try DecodedText(source.span)
    #expect(text.encoding == .utf8)
    let isSource = text.utf8.bytes.isIdentical(to: source.span)
    #expect(isSource)
    #expect(text.repairs.count == 0)
    #expect((0...source.count).allSatisfy { text.sourceOffset(of: $0) == $0 })
  }

  @Test("begins after a UTF-8 byte order mark, in the source itself")
  func marked() throws {
    let source = [0xEF, 0xBB, 0xBF] + Array(Self.news.utf8)
    let text = try DecodedText(source.span, declared: .windows1252)
    #expect(text.encoding == .utf8)
    let isSource = text.utf8.bytes.isIdentical(to: source.span.extracting(droppingFirst: 3))
    #expect(isSource)
    #expect(text.sourceRange(of: 2..<5) == 5..<8)
  }

  @Test(
    "obeys a byte order mark, whatever is declared",
    arguments: [
      (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
      (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]), (.utf32BigEndian, [0, 0, 0xFE, 0xFF]),
    ] as [(TextEncoding, [UInt8])])
  func byteOrderMarks(encoding: TextEncoding, mark: [UInt8]) throws {
    let source = mark + encoded(Self.news, as: encoding)
    let text = try DecodedText(source.span, declared: .koi8R)
    #expect(text.encoding == encoding)
    #expect(string(text) == Self.news)
    #expect(text.sourceOffset(of: 0) == mark.count)
    #expect(text.sourceOffset(of: text.utf8.bytes.count) == source.count)
  }

  @Test(
    "of UTF-16 without a mark is told by its zeros",
    arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func unmarkedUTF16(encoding: TextEncoding) throws {
    for sample in [Self.news, String(repeating: "Москва. Это не так.\n", count: 9)] {
      let source = encoded(sample, as: encoding)
      let text = try DecodedText(source.span)
      #expect(text.encoding == encoding)
      #expect(string(text) == sample)
    }
  }

  @Test("of UTF-8 with some NULs, or of nothing else, is UTF-8")
  func zeros() throws {
    let texts = [
      "Eins\0", "Eins\0Zwei", "Eins\0Zwei\0\0Drei und vier", String(repeating: "\0", count: 3_000),
    ]
    for source in texts.map({ Array($0.utf8) }) {
      let text = try DecodedText(source.span)
      #expect(text.encoding == .utf8)
      #expect(text.utf8.bytes.count == source.count)
    }
  }

  @Test("of windows-1252 is told from broken UTF-8 by which has more whole sequences")
  func brokenOrWindows() throws {
    let windows: [UInt8] = [0x47, 0x72, 0xF6, 0xDF, 0x65]
    let fromWindows = try DecodedText(windows.span)
    #expect(fromWindows.encoding == .windows1252)
    #expect(string(fromWindows) == "Größe")
    #expect(fromWindows.repairs.count == 0)

    let undecided: [UInt8] = [0xC3, 0xA4, 0x41, 0xFC]
    let fromUndecided = try DecodedText(undecided.span)
    #expect(fromUndecided.encoding == .windows1252)

    let broken = Array("Größe und".utf8) + [0xC3]
    let repaired = try DecodedText(broken.span)
    #expect(repaired.encoding == .utf8)
    #expect(string(repaired) == "Größe und\u{FFFD}")
    #expect(repaired.repairs.ranges == [11..<12])
  }

  // MARK: Repairs

  @Test("is repaired as the standard library repairs")
  func repairs() throws {
    var random = SeededRandom(seed: 5)
    for length in 0...120 {
      let source =
        random.bytes(length, of: UTF8ValidationTests.edges)
        + random.joined(length / 4, of: UTF8ValidationTests.sequences)
      let text = try DecodedText(source.span, declared: .utf8)
      // A mark is no part of the text; none of these begins with one.
      #expect(string(text) == String(decoding: source, as: UTF8.self))
    }
  }

  @Test("lists the first repairs and counts them all")
  func repairLog() throws {
    let source = [UInt8](repeating: 0x80, count: 1_000)
    let text = try DecodedText(source.span, declared: .utf8)
    #expect(text.repairs.count == 1_000)
    #expect(text.repairs.ranges == (0..<RepairLog.limit).map { $0..<$0 + 1 })
    #expect(text.utf8.bytes.count == 3_000)
  }

  @Test(
    "replaces what UTF-16 and UTF-32 cannot be",
    arguments: [
      (.utf16BigEndian, [0xD8, 0x00, 0x00, 0x41], "\u{FFFD}A", [0..<2]),
      (.utf16BigEndian, [0xDC, 0x00, 0x00, 0x41], "\u{FFFD}A", [0..<2]),
      (.utf16BigEndian, [0xDC, 0x00, 0xDC, 0x00], "\u{FFFD}\u{FFFD}", [0..<2, 2..<4]),
      (.utf16BigEndian, [0x00, 0x41, 0xD8, 0x00], "A\u{FFFD}", [2..<4]),
      (.utf16LittleEndian, [0x41, 0x00, 0x42], "A\u{FFFD}", [2..<3]),
      (.utf32BigEndian, [0x00, 0x00, 0xD8, 0x00, 0x00], "\u{FFFD}\u{FFFD}", [0..<4, 4..<5]),
      (.utf32BigEndian, [0x00, 0x11, 0x00, 0x00], "\u{FFFD}", [0..<4]),
    ] as [(TextEncoding, [UInt8], String, [Range<Int>])])
  func brokenUnits(
    encoding: TextEncoding, source: [UInt8], expected: String, repairs: [Range<Int>]
  ) throws {
    let text = try DecodedText(source.span, declared: encoding)
    #expect(string(text) == expected)
    #expect(text.repairs.ranges == repairs)
    #expect(text.sourceOffset(of: text.utf8.bytes.count) == source.count)
  }

  // MARK: The way back

  @Test(
    "leads every offset back to the scalar it came from",
    arguments: [
      TextEncoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
    ])
  func offsetsOfUnits(encoding: TextEncoding) throws {
    // Runs of several kibibytes, so that lookups start from more than one checkpoint.
    let sample = String(repeating: Self.news, count: 60)
    let source = encoded(sample, as: encoding)
    let text = try DecodedText(source.span, declared: encoding)
    var (sourceOffset, textOffset) = (0, 0)
    for scalar in sample.unicodeScalars {
      let length = encoded(String(scalar), as: encoding).count
      let width = UTF8.width(scalar)
      for inside in 0..<width {
        #expect(text.sourceOffset(of: textOffset + inside) == sourceOffset)
      }
      #expect(
        text.sourceRange(of: textOffset..<textOffset + 1) == sourceOffset..<sourceOffset + length)
      sourceOffset += length
      textOffset += width
    }
    #expect(text.sourceOffset(of: textOffset) == source.count)
  }

  @Test("leads back through single bytes and repairs")
  func offsetsOfBytes() throws {
    let windows = [UInt8](
      (0..<3_000).map { UInt8($0 % 7 == 0 ? 0xE4 : $0 % 100 == 9 ? 0x80 : 0x61) })
    let text = try DecodedText(windows.span)
    #expect(text.encoding == .windows1252)
    var textOffset = 0
    for (offset, byte) in windows.enumerated() {
      #expect(text.sourceOffset(of: textOffset) == offset)
      textOffset += byte == 0xE4 ? 2 : byte == 0x80 ? 3 : 1
    }

    let broken = [UInt8](repeating: 0x61, count: 2_000) + [0xF0, 0x9F, 0x97, 0x41, 0xFF, 0x42]
    let repaired = try DecodedText(broken.span, declared: .utf8)
    #expect(
      (2_000...2_008).map { repaired.sourceOffset(of: $0) }
        == [2_000, 2_000, 2_000, 2_003, 2_004, 2_004, 2_004, 2_005, 2_006])
    #expect(repaired.sourceRange(of: 2_001..<2_002) == 2_000..<2_003)
  }

  @Test("leads back through long runs of ASCII between other letters")
  func offsetsOfRuns() throws {
    let run = [UInt8](repeating: 0x61, count: 10_000)
    let source = run + [UInt8](repeating: 0xE4, count: 20) + run + [0xE4]
    let text = try DecodedText(source.span)
    for offset in stride(from: 0, through: 10_000, by: 100) {
      #expect(text.sourceOffset(of: offset) == offset)
      #expect(text.sourceOffset(of: 10_040 + offset) == 10_020 + offset)
    }
  }

  // MARK: Lines

  @Test("gives the same lines whatever the encoding of the source")
  func lines() throws {
    var table = LineTable()
    for encoding in [TextEncoding.utf8, .utf16BigEndian, .utf32LittleEndian] {
      let source = encoded(Self.news, as: encoding)
      let text = try DecodedText(source.span, declared: encoding, lines: &table)
      #expect(
        table.lines.map { text.utf8.string(in: $0.range) }
          == ["Größe: 10 €", "„Ja“, sagte 🗞 Ödön.", "Ende"])
    }
  }

  @Test("is made of any bytes, with ranges in order and within the source")
  func hostileBytes() throws {
    var random = SeededRandom(seed: 13)
    var table = LineTable()
    let everyByte = [UInt8](UInt8.min...UInt8.max)
    for length in 0...60 {
      let source = random.bytes(
        length, of: length % 2 == 0 ? everyByte : [0, 0xFF, 0xFE, 0x0A, 0xD8])
      for declared in TextEncoding.allCases.map(Optional.some) + [nil] {
        let text = try DecodedText(source.span, declared: declared, lines: &table)
        let bytes = text.utf8.bytes
        #expect(bytes.firstInvalidUTF8 == nil)
        var last = 0
        for offset in 0...bytes.count {
          let range = text.sourceRange(of: offset..<offset)
          #expect(last <= range.lowerBound && range.upperBound <= source.count)
          last = range.lowerBound
        }
      }
    }
  }
}
