import BroadsheetBytes
import BroadsheetCore
import BroadsheetTestSupport
import BroadsheetTextReader
import Foundation
import Testing

/// One text in other clothes: how its characters and line ends are written as bytes.
enum Clothing: String, CaseIterable, Sendable {
  case utf8Mark, utf16LittleMark, utf16BigMark, utf16Little, utf16Big, windows1252
  case carriageReturns, carriageReturnsAndLineFeeds

  /// The text as bytes; nil if the encoding lacks one of its characters.
  func bytes(of text: String) -> [UInt8]? {
    switch self {
    case .utf8Mark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleMark: [0xFF, 0xFE] + units(of: text, .utf16LittleEndian)
    case .utf16BigMark: [0xFE, 0xFF] + units(of: text, .utf16BigEndian)
    case .utf16Little: units(of: text, .utf16LittleEndian)
    case .utf16Big: units(of: text, .utf16BigEndian)
    case .windows1252: text.data(using: .windowsCP1252).map { [UInt8]($0) }
    case .carriageReturns: Array(text.replacing("\n", with: "\r").utf8)
    case .carriageReturnsAndLineFeeds: Array(text.replacing("\n", with: "\r\n").utf8)
    }
  }

  private func units(of text: String, _ encoding: String.Encoding) -> [UInt8] {
    [UInt8](text.data(using: encoding) ?? Data())
  }

  /// What bytes within such a text say.
  func text(of bytes: ArraySlice<UInt8>) -> String? {
    let encoding: String.Encoding =
      switch self {
      case .utf16LittleMark, .utf16Little: .utf16LittleEndian
      case .utf16BigMark, .utf16Big: .utf16BigEndian
      case .windows1252: .windowsCP1252
      default: .utf8
      }
    return String(bytes: bytes, encoding: encoding)?
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// What a caller who knows has to tell the reader.
  var declared: TextEncoding? {
    switch self {
    case .utf16Little: .utf16LittleEndian
    case .utf16Big: .utf16BigEndian
    case .windows1252: .windows1252
    default: nil
    }
  }
}

@Suite struct EncodingTests {
  @Test(
    "A text in another encoding gives the same article, with ranges of its own bytes",
    arguments: Fixture.all, Clothing.allCases)
  func readsEncoding(fixture: Fixture, clothing: Clothing) throws {
    let text = fixture.text.replacing("\r\n", with: "\n")
    guard let bytes = clothing.bytes(of: text) else { return }
    var reader = PlainTextReader()
    let expected = try reader.read(text)
    reader.encoding = clothing.declared
    let reading = try reader.read(bytes)
    #expect(reading.article == expected.article)
    #expect(
      passages(reading) { clothing.text(of: bytes[$0.bounds]) }
        == passages(expected) { String(decoding: Array(text.utf8)[$0.bounds], as: UTF8.self) })
  }

  /// What stands at the range of each part and omission, without blanks at its ends.
  private func passages(_ reading: Reading, _ text: (SourceRange) -> String?) -> [String?] {
    (reading.article.provenance.entries.map { $0.origin?.range } + reading.omissions.map(\.range))
      .map { $0.flatMap(text)?.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  @Test("UTF-16 and windows-1252 are recognized in Latin texts", arguments: Fixture.all)
  func recognizesEncoding(fixture: Fixture) throws {
    guard let bytes = Clothing.windows1252.bytes(of: fixture.text) else { return }
    let text = fixture.text.replacing("\r\n", with: "\n")
    let expected = try PlainTextReader().read(text).article
    #expect(try PlainTextReader().read(bytes).article == expected)
    for clothing in [Clothing.utf16Little, .utf16Big] {
      let bytes = try #require(clothing.bytes(of: text))
      let reading = try PlainTextReader().read(bytes)
      #expect(reading.article == expected)
      #expect(reading.diagnostics.contains { $0.kind == .transcoded })
    }
  }

  @Test("A broken byte is replaced, and reported where it stands", arguments: Fixture.all)
  func replacesBrokenBytes(fixture: Fixture) throws {
    // A strange byte in a text of hardly any but ASCII says that it is windows-1252.
    guard let first = fixture.bytes.firstIndex(of: 0x2E),
      String(validating: fixture.bytes, as: UTF8.self) != nil,
      fixture.bytes.count(where: { $0 >= 0x80 }) > 8
    else { return }
    var bytes = fixture.bytes
    bytes.insert(0xFF, at: first)
    let reading = try PlainTextReader().read(bytes)
    let report = try #require(reading.diagnostics.first { $0.kind == .malformedBytes })
    #expect(report.range == SourceRange(start: first, end: first + 1))
    #expect(reading.unaccounted(in: bytes) == [])
  }
}
