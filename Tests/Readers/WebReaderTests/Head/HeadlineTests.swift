import BroadsheetCore
import Testing

@Suite("Headlines")
struct HeadlineTests {
  @Test(
    "the site's name is no part of a headline",
    arguments: [
      "Harbour bridge reopens | Harbour Courier", "Harbour bridge reopens - Harbour Courier",
      "Harbour bridge reopens – Port news – Harbour Courier",
      "Harbour Courier: Harbour bridge reopens",
      "Harbour bridge reopens — harbourcourier.example", "Harbour bridge reopens",
      "Harbour bridge reopens &amp;#124; Harbour Courier",
    ])
  func stripsSite(title: String) throws {
    let head = """
      <title>\(title)</title><meta property="og:site_name" content="Harbour Courier">
      """
    let printed = try article(head, "<h1>Harbour bridge reopens</h1>")
    #expect(printed.headline?.string == "Harbour bridge reopens")
    if !title.contains("Port news") {
      #expect(try article(head).headline?.string == "Harbour bridge reopens")
    }
  }

  @Test(
    "of several headings the one that the page declares is the headline",
    arguments: [
      "<h1>Harbour Courier</h1><h1>Harbour bridge reopens</h1>",
      "<h1>Log in</h1><h1>Harbour bridge reopens</h1><h1>More from the port</h1>",
      "<h1>Log in</h1><h2>Harbour bridge reopens</h2>",
      "<h1><img alt=x></h1><div class=title>Harbour bridge reopens</div>",
      "<div><b>Harbour bridge <i>reopens</i></b></div><h1>Harbour bridge\u{AD} re\u{AD}opens</h1>",
      "<h1>Harbour bridge<br>reopens<script>x</script><button>Save</button></h1>",
    ])
  func choosesHeading(body: String) throws {
    let head = """
      <meta property="og:title" content="Harbour bridge reopens">
      <meta property="og:site_name" content="Harbour Courier">
      """
    let headline = try #require(article(head, body).headline)
    #expect(headline.string == "Harbour bridge reopens")
    #expect(headline.origin?.rule.rawValue.hasPrefix("headline.") ?? false)
  }

  @Test("what is printed is kept where something else is declared, and named as its source")
  func keepsPrinted() throws {
    let head = "<meta property=og:title content='Bridge over the harbour reopens at last'>"
    let headline = try #require(
      article(head, "<h1>The bridge over the harbour reopens</h1>").headline)
    #expect(headline.string == "The bridge over the harbour reopens")
    #expect(headline.origin?.rule == "headline.heading")
    #expect(headline.origin?.corroborations.isEmpty ?? false)
  }

  @Test("who says the same is listed")
  func listsCorroborations() throws {
    let head =
      structured("{\"@type\": \"NewsArticle\", \"headline\": \"Harbour bridge reopens\"}")
      + "<meta property=og:title content='Harbour bridge reopens'><title>Harbour bridge reopens</title>"
    let origin = try #require(article(head, "<h1>Harbour bridge reopens</h1>").headline?.origin)
    #expect(
      origin.corroborations.map(\.rule) == [
        "headline.json-ld", "headline.open-graph", "headline.title-element",
      ])
  }

  @Test("a page without a heading has the headline that it declares")
  func takesDeclared() throws {
    let headline = try article("<meta name=twitter:title content='Harbour bridge reopens'>")
      .headline
    #expect(headline?.string == "Harbour bridge reopens")
    #expect(headline?.origin?.rule == "headline.meta")
  }

  @Test(
    "the line above is a kicker if it is called one, or declared before the headline",
    arguments: [
      "<p class='story-kicker'>On the waterfront</p><h1>Harbour bridge reopens</h1>",
      "<div>On the waterfront</div><h1>Harbour bridge reopens</h1>",
      "<h1><span class=kicker>On the waterfront</span> Harbour bridge reopens</h1>",
      "<h1><span>On the waterfront:</span> Harbour bridge reopens</h1>",
    ])
  func findsKicker(body: String) throws {
    let head =
      body.contains("<h1><span>")
      ? "<meta property=og:title content='Harbour bridge reopens'>"
      : "<meta property=og:title content='On the waterfront: Harbour bridge reopens'>"
    let article = try article(head, body)
    #expect(article.kicker?.string == "On the waterfront")
    #expect(article.headline?.string == "Harbour bridge reopens")
  }

  @Test("the line below is a deck if it is called one")
  func findsDeck() throws {
    let body = """
      <h1>Harbour bridge reopens</h1><p class="article__standfirst">Ships may pass again.</p>
      <p>Text.</p>
      """
    #expect(try article("", body).deck?.string == "Ships may pass again.")
  }
}
