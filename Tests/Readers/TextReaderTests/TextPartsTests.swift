import BroadsheetCore
import BroadsheetTestSupport
import BroadsheetTextReader
import Testing

/// A caller gets the parts asked for as a full reading has them, and no others.
@Suite struct TextPartsTests {
  private func reading(of fixture: Fixture, _ parts: TextParts) throws -> Reading {
    var reader = PlainTextReader()
    reader.parts = parts
    return try reader.read(fixture.bytes)
  }

  @Test(arguments: Fixture.all)
  func titlesAloneAreThoseOfTheWholeArticle(fixture: Fixture) throws {
    let whole = try reading(of: fixture, .all).article
    let titles = try reading(of: fixture, .titles).article
    #expect(titles.kicker == whole.kicker)
    #expect(titles.headline == whole.headline)
    #expect(titles.deck == whole.deck)
    #expect(titles.bylines == [])
    #expect(titles.published == nil)
    #expect(titles.lead == [])
    #expect(titles.body == [])
  }

  @Test(arguments: Fixture.all)
  func creditsAloneAreThoseOfTheWholeArticle(fixture: Fixture) throws {
    let whole = try reading(of: fixture, .all).article
    let credits = try reading(of: fixture, .credits).article
    #expect(credits.bylines == whole.bylines)
    #expect(credits.dateline == whole.dateline)
    #expect(credits.agencies == whole.agencies)
    #expect(credits.published == whole.published)
    #expect(credits.updated == whole.updated)
    #expect(credits.headline == nil)
    #expect(credits.lead == [])
    #expect(credits.body == [])
  }

  @Test(arguments: Fixture.all)
  func textAloneIsThatOfTheWholeArticle(fixture: Fixture) throws {
    let whole = try reading(of: fixture, .all).article
    let text = try reading(of: fixture, .text).article
    #expect(text.mainFigure == whole.mainFigure)
    #expect(text.lead == whole.lead)
    #expect(text.body == whole.body)
    #expect(text.headline == nil)
    #expect(text.bylines == [])
    #expect(text.published == nil)
  }

  @Test(arguments: Fixture.all, [TextParts.titles, .credits, .text, []])
  func whatWasNotAskedForIsListed(fixture: Fixture, parts: TextParts) throws {
    let reading = try reading(of: fixture, parts)
    #expect(reading.unaccounted(in: fixture.bytes) == [])
    #expect(reading.strayRanges(inputCount: fixture.bytes.count) == [])
  }
}
