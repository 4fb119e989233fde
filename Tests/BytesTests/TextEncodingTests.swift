import BroadsheetBytes
import Testing

@Suite("Text encodings")
struct TextEncodingTests {
  /// Bytes and what they say, known from elsewhere: one word or so for each table.
  static let words: [(TextEncoding, [UInt8], String)] = [
    (.windows1250, [0x8A, 0xBE, 0xB9, 0xE8, 0xF8, 0x80, 0x81], "Šľąčř€\u{81}"),
    (.windows1251, [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0, 0xB9, 0xA8], "Москва№Ё"),
    (.windows1252, [0x84, 0xD6, 0x6C, 0x93, 0x80, 0x9F, 0x81, 0xFF], "„Öl“€Ÿ\u{81}ÿ"),
    (.windows1253, [0xC1, 0xE8, 0xDE, 0xED, 0xE1, 0xAA, 0xD2], "Αθήνα\u{FFFD}\u{FFFD}"),
    (.windows1254, [0xDD, 0x73, 0x74, 0x61, 0x6E, 0x62, 0x75, 0x6C, 0xFE, 0xF0], "İstanbulşğ"),
    (.windows1257, [0xD0, 0xE0, 0xED, 0xF8, 0xA1], "Šąķų\u{FFFD}"),
    (.iso8859_2, [0xA3, 0xF3, 0x64, 0xBC, 0x80], "Łódź\u{80}"),
    (.iso8859_5, [0xBC, 0xDE, 0xE1, 0xDA, 0xD2, 0xD0, 0xF0], "Москва№"),
    (.iso8859_7, [0xC1, 0xE8, 0xDE, 0xED, 0xE1, 0xA4, 0xAE], "Αθήνα€\u{FFFD}"),
    (.iso8859_15, [0xA4, 0xBD, 0xB4, 0xE9], "€œŽé"),
    (.koi8R, [0xED, 0xCF, 0xD3, 0xCB, 0xD7, 0xC1, 0xB3], "МоскваЁ"),
    (.macintosh, [0xE3, 0x80, 0xD2, 0x8E, 0xD3, 0xDB], "„Ä“é”€"),
    (.utf16LittleEndian, [0x3D, 0xD8, 0xDE, 0xDD, 0x41, 0x00], "🗞A"),
    (.utf16BigEndian, [0xD8, 0x3D, 0xDD, 0xDE, 0x20, 0x1E], "🗞„"),
    (.utf32LittleEndian, [0xDE, 0xF5, 0x01, 0x00, 0x41, 0x00, 0x00, 0x00], "🗞A"),
    (.utf32BigEndian, [0x00, 0x01, 0xF5, 0xDE, 0x00, 0x00, 0x20, 0x1E], "🗞„"),
    (.utf8, [0xC3, 0xA4, 0x80, 0x41], "ä\u{FFFD}A"),
  ]

  @Test("are all tested here")
  func complete() {
    #expect(Set(Self.words.map(\.0)) == Set(TextEncoding.allCases))
  }

  @Test("decode to the characters of their tables", arguments: words)
  func tables(encoding: TextEncoding, bytes: [UInt8], expected: String) throws {
    let text = try DecodedText(bytes.span, declared: encoding)
    #expect(text.encoding == encoding)
    #expect(text.utf8.string(in: 0..<text.utf8.bytes.count) == expected)
  }

  @Test(
    "keep ASCII as it is",
    arguments: TextEncoding.allCases.filter { !$0.name.hasPrefix("UTF-") })
  func ascii(encoding: TextEncoding) throws {
    let bytes = [UInt8](0x00...0x7F) + [0xC4]
    let text = try DecodedText(bytes.span, declared: encoding)
    #expect(text.utf8.bytes.extracting(first: 128).firstNonASCII(in: 0..<128) == 128)
    #expect((0..<128).allSatisfy { text.utf8.bytes[$0] == UInt8($0) })
    #expect(text.sourceOffset(of: 128) == 128)
  }

  @Test("are found by their own names", arguments: TextEncoding.allCases)
  func names(encoding: TextEncoding) {
    #expect(TextEncoding(label: encoding.name) == encoding)
  }

  @Test(
    "are found by the labels of the web, whatever their case",
    arguments: [
      ("latin1", .windows1252), ("US-ASCII", .windows1252), ("\t ISO-8859-1\n", .windows1252),
      ("iso-8859-9", .windows1254), ("UTF8", .utf8), ("utf-16", .utf16LittleEndian),
      ("KOI8", .koi8R), ("x-mac-roman", .macintosh), ("greek", .iso8859_7),
      ("utf-7", nil), ("", nil),
    ] as [(String, TextEncoding?)])
  func labels(label: String, expected: TextEncoding?) {
    #expect(TextEncoding(label: label) == expected)
  }
}
