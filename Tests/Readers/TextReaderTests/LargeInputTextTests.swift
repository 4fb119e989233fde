import BroadsheetCore
import BroadsheetTextReader
import Testing

/// Inputs of a size that only an optimised build reads in good time; `make test-release` runs them.
@Suite struct LargeInputTextTests {
  @Test func aLineOfAHundredMegabytesIsOneBlock() throws {
    let bytes = [UInt8](
      repeatElement(Array("A word and another. ".utf8), count: 5_000_000).joined())
    let article = try PlainTextReader().read(bytes).article
    #expect(article.lead.count + article.body.count == 1)
  }

  @Test func tenMillionBlankLinesAreSteppedOver() throws {
    let bytes = [UInt8](repeating: 0x0A, count: 10_000_000) + Array("The harbour is closed.".utf8)
    let reading = try PlainTextReader().read(bytes)
    let ranges =
      reading.article.provenance.entries.compactMap(\.origin?.range)
      + reading.omissions.map(\.range)
    #expect(ranges.contains(SourceRange(start: 10_000_000, end: bytes.count)))
  }

  @Test func blankLinesAloneAreNoArticle() {
    #expect(throws: ReadingError(.noArticle, at: 10_000_000)) {
      try PlainTextReader().read([UInt8](repeating: 0x0A, count: 10_000_000))
    }
  }

  @Test func moreBlocksThanTheLimitAreAnError() {
    let bytes = [UInt8](repeatElement([0x61, 0x0A], count: 3_000_000).joined())
    #expect(throws: ReadingError(.limitExceeded(name: "blocks", limit: 1 << 20))) {
      try PlainTextReader().read(bytes)
    }
  }

  @Test func fiftyMegabytesOfNothingButNULsAreLeftOut() throws {
    let reading = try PlainTextReader().read([UInt8](repeating: 0, count: 50_000_000))
    #expect(reading.article.body.isEmpty && reading.omissions.count == 1)
  }
}
