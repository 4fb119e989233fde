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
      reading.article.provenance.entries.compactMap { $0.origin?.range }
      + reading.omissions.map(\.range)
    #expect(ranges.contains(SourceRange(start: 10_000_000, end: bytes.count)))
  }

  @Test func blankLinesAloneAreNoArticle() {
    #expect(throws: ReadingError(.noArticle, at: 10_000_000)) {
      try PlainTextReader().read([UInt8](repeating: 0x0A, count: 10_000_000))
    }
  }

  @Test(
    arguments: [
      ("a\n", 3_000_000),
      ("When it rains for a week, few go out, and\nthose who do come home wet.\n\n", 1_048_577),
    ])
  func `More blocks than the limit are an error`(text: String, count: Int) {
    let bytes = [UInt8](repeatElement(Array(text.utf8), count: count).joined())
    #expect(throws: ReadingError(.limitExceeded(name: "blocks", limit: 1 << 20))) {
      try PlainTextReader().read(bytes)
    }
  }

  @Test func `Blocks too short for the memory that they take are an error`() throws {
    let lines = [UInt8](repeatElement(Array("Rain fell.\n\n".utf8), count: 800_000).joined())
    #expect(throws: ReadingError(.limitExceeded(name: "bytes of memory", limit: 1 << 24))) {
      try PlainTextReader().read(lines)
    }
    var patient = PlainTextReader()
    patient.limits.memoryFactor = 100
    let reading = try patient.read(lines)
    #expect(reading.article.body.count + reading.omissions.count > 400_000)
  }

  @Test func fiftyMegabytesOfNothingButNULsAreLeftOut() throws {
    let reading = try PlainTextReader().read([UInt8](repeating: 0, count: 50_000_000))
    #expect(reading.article.body.isEmpty && reading.omissions.count == 1)
  }
}
