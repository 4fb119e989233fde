import BroadsheetCore
import BroadsheetTestSupport
import BroadsheetTextReader
import Testing

/// Nothing is lost in silence: each byte is in a part of the article or among what was left out.
@Suite struct CoverageTests {
  @Test(arguments: Fixture.all)
  func everyByteOfASampleIsAccountedFor(fixture: Fixture) throws {
    #expect(try PlainTextReader().read(fixture.bytes).unaccounted(in: fixture.bytes) == [])
  }

  @Test(arguments: Fixture.all)
  func everyByteOfADamagedSampleIsAccountedFor(fixture: Fixture) {
    var random = SeededRandom(seed: UInt64(fixture.bytes.count))
    for _ in 0..<20 { Self.expectAccount(of: fixture.damaged(using: &random)) }
  }

  @Test(arguments: 0..<200)
  func everyByteOfNoiseIsAccountedFor(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let alphabet = Array("aB1 .,:\n\n\r\t–„“-•()©\u{0}<=^é京".utf8)
    let bytes = (0..<Int.random(in: 1..<600, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    Self.expectAccount(of: bytes)
  }

  /// Any bytes give an article whose ranges hold, or an error.
  private static func expectAccount(of bytes: [UInt8]) {
    guard let reading = try? PlainTextReader().read(bytes) else { return }
    #expect(reading.unaccounted(in: bytes) == [])
    #expect(reading.strayRanges(inputCount: bytes.count) == [])
    #expect(reading.blocksOutOfOrder == [])
  }
}
