import BroadsheetCore
import BroadsheetWebReader
import Testing

@Suite("What the text of a page says of its head")
struct TextCreditsTests {
  static let first = """
    The harbour bridge has been open to ships again since this morning, the port authority said on \
    Monday, and the first ferries have left for the islands with more than two hundred people on board.
    """
  static let rest = """
    <p>For a year the crews had waited for the day, and many of them stood on the quay when the two \
    halves of the bridge rose, slowly and with a noise that could be heard in the old town.</p>
    <p>The authority now wants to look after the machines every spring, so that nobody has to wait for \
    so long again, and the council has set aside the money for it in next year's budget.</p>
    """

  private func article(opening: String = "", _ prefix: String = "", closing: String = "") throws
    -> Article
  {
    let body =
      "<article><h1>Harbour bridge reopens</h1>\(opening)<p>\(prefix)\(Self.first)</p>\(Self.rest)"
      + "\(closing)</article>"
    return try WebPageReader().read("<html lang=en><body>" + body).article
  }

  @Test("the first paragraph's dateline gives place, date and agency, and stays in the text")
  func readsDateline() throws {
    let article = try article("HARBOUR CITY, May 3, 2024 (Reuters) — ")
    let dateline = try #require(article.dateline)
    #expect(dateline.value.places.map(\.name) == ["HARBOUR CITY"])
    #expect(dateline.value.date == "2024-05-03")
    #expect(dateline.origin?.rule == "dateline.place-and-dash")
    #expect(article.agencies.map(\.name) == ["Reuters"])
    #expect(article.agencies.first?.origin?.rule == "agency.dateline")
  }

  @Test("a first paragraph without a dateline gives none")
  func findsNoDateline() throws { #expect(try article().dateline == nil) }

  @Test("a last paragraph that is a name signs the article, if nobody else is named")
  func readsSignature() throws {
    let signed = try article(closing: "<p><b>Anna Berg</b></p>")
    #expect(signed.authors == ["Anna Berg"])
    #expect(signed.bylines.first?.origin?.rule == "byline.signature")
    let isTagline = if case .tagline = signed.body.last?.value { true } else { false }
    #expect(isTagline)
    let named = try article(
      opening: "<p class=byline>By Jan Holt</p>", closing: "<p><b>Anna Berg</b></p>")
    #expect(named.authors == ["Jan Holt"])
  }

  @Test("a text that only structured data have is the body, and says where it comes from")
  func readsDeclaredText() throws {
    let json = """
      {"@type": "NewsArticle", "headline": "Harbour bridge reopens",
      "articleBody": "\(Self.first)\\n\(Self.first)"}
      """
    let page =
      "<html lang=en><head>" + structured(json) + "</head><body><h1>Harbour bridge reopens</h1>"
    let article = try WebPageReader().read(page).article
    #expect(
      article.body.map(\.value) == [
        .paragraph(RichText(Self.first)), .paragraph(RichText(Self.first)),
      ])
    #expect(article.body.first?.origin?.rule == "paragraph.json-ld")
  }

  @Test("a text that the page prints is not taken from structured data")
  func prefersPrint() throws {
    let json = """
      {"@type": "NewsArticle", "headline": "Harbour bridge reopens", "articleBody": "\(Self.first)"}
      """
    let page =
      "<html lang=en><head>" + structured(json)
      + "</head><body><article><h1>Harbour bridge reopens</h1><p>\(Self.first)</p>\(Self.rest)</article>"
    let article = try WebPageReader().read(page).article
    #expect(article.body.allSatisfy { $0.origin?.rule != "paragraph.json-ld" })
  }
}
