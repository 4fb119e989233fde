import BroadsheetCore
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
