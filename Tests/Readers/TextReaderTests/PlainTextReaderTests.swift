import BroadsheetConformance
import BroadsheetCore
import BroadsheetTestSupport
import BroadsheetTextReader
import Testing

@Suite struct PlainTextReaderTests {
  @Test func keepsTheLawsOfReaders() {
    // Every third: each is tried in many damaged copies.
    let samples = Fixture.all.enumerated().filter { $0.offset % 3 == 0 }.map(\.element.bytes)
    #expect(checkReader(PlainTextReader(), samples: samples) == [])
  }

  @Test(arguments: Fixture.all)
  func rangesLieWithinASampleAndBlocksInItsOrder(fixture: Fixture) throws {
    let reading = try PlainTextReader().read(fixture.bytes)
    #expect(reading.strayRanges(inputCount: fixture.bytes.count) == [])
    #expect(reading.blocksOutOfOrder == [])
  }

  @Test(arguments: Fixture.all)
  func withoutProvenanceTheArticleIsTheSame(fixture: Fixture) throws {
    var reader = PlainTextReader()
    let full = try reader.read(fixture.bytes)
    reader.provenance = false
    let bare = try reader.read(fixture.bytes)
    #expect(bare == full)
    #expect(bare.article.provenance.entries.allSatisfy { $0.origin == nil })
    #expect(bare.article.provenance.entries.count == full.article.provenance.entries.count)
  }

  @Test func memoryUsedAgainChangesNothing() throws {
    var scratch = TextReaderScratch()
    for fixture in Fixture.all + Fixture.all.reversed() {
      let fresh = try PlainTextReader().read(fixture.bytes)
      let again = try PlainTextReader().read(fixture.bytes.span, scratch: &scratch)
      #expect(again == fresh)
      #expect(again.article.provenance == fresh.article.provenance)
    }
  }

  @Test(arguments: Fixture.all)
  func theLanguageGivenIsTheLanguageOfTheArticle(fixture: Fixture) throws {
    var reader = PlainTextReader()
    reader.language = "pt"
    #expect(try reader.read(fixture.bytes).article.language?.value == "pt")
  }

  @Test(arguments: ["", " ", "\n\n", "\r\n \t\r\n", "\u{FEFF}"])
  func blankInputHoldsNoArticle(text: String) {
    #expect(throws: ReadingError(.noArticle, at: text.utf8.count)) {
      try PlainTextReader().read(text)
    }
  }

  @Test func anInputAboveTheLimitIsRefused() {
    var reader = PlainTextReader()
    reader.limits.inputBytes = 4
    #expect(throws: ReadingError(.limitExceeded(name: "bytes", limit: 4))) {
      try reader.read("Rain.")
    }
  }

  @Test func moreBlocksThanTheLimitAreRefused() {
    var reader = PlainTextReader()
    reader.limits.blocks = 2
    #expect(throws: ReadingError(.limitExceeded(name: "blocks", limit: 2))) {
      try reader.read("One.\n\nTwo.\n\nThree.\n")
    }
  }
}
