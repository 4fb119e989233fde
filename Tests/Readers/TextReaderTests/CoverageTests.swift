import BroadsheetCore
import BroadsheetTestSupport
import BroadsheetTextReader
import Testing

/// Nothing is lost in silence: each byte is in a part of the article or among what was left out.
@Suite struct CoverageTests {
  @Test(arguments: Fixture.all)
  func everyByteOfASampleIsAccountedFor(fixture: Fixture) throws {
    #expect(Self.unaccounted(in: fixture.bytes) == [])
  }

  @Test(arguments: Fixture.all)
  func everyByteOfADamagedSampleIsAccountedFor(fixture: Fixture) throws {
    var random = SeededRandom(seed: UInt64(fixture.bytes.count))
    for _ in 0..<20 {
      var bytes = fixture.bytes
      for _ in 0..<6 where bytes.count > 10 {
        let place = Int.random(in: 0..<bytes.count - 1, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1:
          let end = min(bytes.count, place + Int.random(in: 1..<200, using: &random))
          bytes.removeSubrange(place..<end)
        default: bytes.insert(contentsOf: Array("\n\n".utf8), at: place)
        }
      }
      #expect(Self.unaccounted(in: bytes) == [])
    }
  }

  @Test(arguments: 0..<200)
  func everyByteOfNoiseIsAccountedFor(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let alphabet = Array("aB1 .,:\n\n\r\t–„“-•()©\u{0}<=^é京".utf8)
    let bytes = (0..<Int.random(in: 1..<600, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    #expect(Self.unaccounted(in: bytes) == [])
  }

  /// The ranges of bytes above the blank that are in no part and in no omission.
  static func unaccounted(in bytes: [UInt8]) -> [SourceRange] {
    guard let reading = try? PlainTextReader().read(bytes) else { return [] }
    var covered = [Bool](repeating: false, count: bytes.count)
    let ranges =
      reading.article.provenance.entries.compactMap(\.origin?.range)
      + reading.omissions.map(\.range)
    for range in ranges { for offset in range.bounds { covered[offset] = true } }
    var missing: [SourceRange] = []
    for offset in bytes.indices where !covered[offset] && bytes[offset] > 0x20 {
      if let last = missing.last, last.end == offset {
        missing[missing.count - 1].end = offset + 1
      } else {
        missing.append(SourceRange(start: offset, end: offset + 1))
      }
    }
    return missing
  }
}
