import BroadsheetCore
import BroadsheetTestSupport
import BroadsheetTextReader
import Testing

@Suite struct ConfidenceTests {
  @Test(
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00, 0x00],
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48],
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x41, 0x42, 0x43, 0x44], [],
    ] as [[UInt8]])
  func programsPicturesAndArchivesAreNoText(bytes: [UInt8]) {
    #expect(PlainTextReader().confidence(in: bytes.span) == .none)
  }

  @Test(
    arguments: [
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "{\\rtf1\\ansi Der Hafen}", "GIF89a  ",
      "%!PS-Adobe-3.0\n", "BZh91AY&SY", "Rar!\u{1A}\u{7}",
    ])
  func formatsThatBeginLikeTextAreNoText(beginning: String) {
    #expect(PlainTextReader().confidence(in: Array(beginning.utf8).span) == .none)
  }

  @Test(arguments: [1, 2, 3])
  func bytesAtRandomAreNoTextEvenWithoutNULs(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<1_000).map { _ in UInt8.random(in: 1...255, using: &random) }
    #expect(PlainTextReader().confidence(in: bytes.span) == .none)
    #expect(PlainTextReader().confidence(in: bytes.span.extracting(first: 500)) == .none)
  }

  @Test(
    arguments: [
      "\u{1}\u{2}bas0123 4 pl 150 dpa 0815\u{3}", "zczc\u{7}\u{7}\nnnnn\u{4}",
      "\u{1}r i\u{1E}BC-Harbor\u{1F}\u{2}The harbor is closed.\u{3}\n",
    ])
  func messagesWithTheirControlCharactersMayBeText(message: String) {
    #expect(PlainTextReader().confidence(in: Array(message.utf8).span) > .none)
  }

  @Test func aPrefixThatEndsWithinACharacterMayBeText() {
    let bytes = Array("Ärger".utf8) + [0xE2, 0x80]
    #expect(PlainTextReader().confidence(in: bytes.span) > .none)
  }

  @Test(arguments: Fixture.all)
  func aSampleMayBeTextWhateverItsEncoding(fixture: Fixture) {
    let text = String(decoding: fixture.bytes, as: UTF8.self)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [fixture.bytes, utf16] {
      let prefix = bytes.span.extracting(first: 4096)
      #expect(PlainTextReader().confidence(in: prefix) > .none)
    }
  }
}
