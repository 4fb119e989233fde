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

  @Test func titlesAreReadOffTheBeginningOfALongText() throws {
    let beginning = """
      Council backs new bridge across the river

      By Anna Berg

      The town council voted on Tuesday for a new bridge across the river, ending a dispute that \
      has divided the two banks for more than twenty years.

      The bridge will cost 14 million euros and is to open in three years. Until then the old \
      ferry goes on, which carries some 400 people on working days.

      "We have waited long enough," said the mayor, who had made the bridge a promise of her \
      campaign. Opponents fear that lorries will take the way through the old town.


      """
    let rest = (1...40).map {
      "In the debate, speaker number \($0) recalled what the council had heard in earlier years of "
        + "bridges, of ferries and of the flood that took away the wooden pier."
    }
    let text = beginning + rest.joined(separator: "\n\n")
    var reader = PlainTextReader()
    reader.parts = .titles
    let reading = try reader.read(text)
    #expect(reading.article.headline == "Council backs new bridge across the river")
    #expect(reading.omissions.count == 5)
    #expect(reading.omissions.last?.rule == "not-requested.rest")
    #expect(reading.unaccounted(in: Array(text.utf8)) == [])
  }

  @Test(arguments: Fixture.all, [TextParts.titles, .credits, .text, []])
  func whatWasNotAskedForIsListed(fixture: Fixture, parts: TextParts) throws {
    let reading = try reading(of: fixture, parts)
    #expect(reading.unaccounted(in: fixture.bytes) == [])
    #expect(reading.strayRanges(inputCount: fixture.bytes.count) == [])
  }
}
