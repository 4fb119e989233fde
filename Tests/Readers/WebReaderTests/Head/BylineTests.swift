import BroadsheetCore
import Testing

@Suite("Bylines of pages")
struct BylineTests {
  static let headline = "<h1>Harbour bridge reopens</h1>"
  static let site = "<meta property=og:site_name content='Harbour Courier'>"

  @Test(
    "people are found wherever a page names them",
    arguments: [
      ("<meta name=author content='Anna Berg'>", "", ["Anna Berg"]),
      ("<meta name=author content='Anna Berg, Jan Holt'>", "", ["Anna Berg", "Jan Holt"]),
      ("<meta name=parsely-author content='Anna Berg'>", "", ["Anna Berg"]),
      ("<meta name=citation_author content='Berg, Anna'>", "", ["Anna Berg"]),
      (
        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Anna Berg'>",
        "", ["Anna Berg"]
      ),
      ("", "<div>By <a rel=author href=/a>Anna Berg</a></div>", ["Anna Berg"]),
      (
        "", "<span itemprop=author itemscope><span itemprop=name>Anna Berg</span></span>",
        ["Anna Berg"]
      ),
      ("", "<p class='article-byline'><span>By</span><a>Anna Berg</a></p>", ["Anna Berg"]),
      ("", "<p class=byline>By Anna Berg and Jan Holt</p>", ["Anna Berg", "Jan Holt"]),
      (
        "", "<ul class=authors><li class=author>Anna Berg</li><li class=author>Jan Holt</li></ul>",
        ["Anna Berg", "Jan Holt"]
      ),
      ("", "<div>By <a href='/authors/berg'>Anna Berg</a></div>", ["Anna Berg"]),
      ("", "<div data-testid=story-byline>By Anna Berg</div>", ["Anna Berg"]),
      ("", "<p>By Anna Berg</p><p>Text.</p>", ["Anna Berg"]),
      ("", "<p><b>Author</b><br>Anna Berg</p>", ["Anna Berg"]),
      (
        "<meta name=author content='https://pages.example/berg'>",
        "<p class=byline>By Anna Berg</p>",
        ["Anna Berg"]
      ),
      ("<meta name=author content='aberg'>", "<p class=byline>By Anna Berg</p>", ["Anna Berg"]),
    ])
  func findsPeople(head: String, body: String, names: [String]) throws {
    #expect(try article(Self.site + head, Self.headline + body).authors == names)
  }

  @Test(
    "sites, newsrooms and users are no people",
    arguments: [
      "Harbour Courier", "harbourcourier", "harbour-courier.example", "admin", "Redaktion",
      "Editorial Team", "news@harbour-courier.example",
    ])
  func refusesOthers(name: String) throws {
    let article = try article(Self.site + "<meta name=author content='\(name)'>", Self.headline)
    #expect(article.bylines.isEmpty)
    #expect(article.agencies.isEmpty)
  }

  @Test("a newsroom that wrote it is kept as a source")
  func keepsNewsroom() throws {
    let source = try article(
      Self.site + "<meta name=author content='Harbour Courier'>", Self.headline
    )
    .sources.first
    #expect(source?.name == "Harbour Courier")
    #expect(source?.role == "author")
  }

  @Test("a personal site bears its author's name")
  func readsPersonalSite() throws {
    let head =
      "<meta property=og:site_name content='Anna Berg'>"
      + structured(
        "{\"@type\": \"Article\", \"author\": {\"@type\": \"Person\", \"name\": \"Anna Berg\"}}")
    #expect(try article(head, Self.headline).authors == ["Anna Berg"])
  }

  @Test("agencies stand apart from people")
  func partsAgencies() throws {
    let article = try article("", Self.headline + "<p class=byline>By Anna Berg and Reuters</p>")
    #expect(article.authors == ["Anna Berg"])
    #expect(article.agencies.map(\.name) == ["Reuters"])
    #expect(article.bylines.first?.printed.string == "By Anna Berg and Reuters")
  }

  @Test("authors of other articles and of comments are not this one's")
  func ignoresOthers() throws {
    let body = """
      \(Self.headline)<p>Text.</p>
      <nav><p class=byline>By Jan Holt</p></nav>
      <div class="related-stories"><p class=byline>By Eva Lund</p></div>
      <section id=comments><span class=author>Tom Rask</span></section>
      """
    #expect(try article("", body).authors.isEmpty)
  }

  @Test("a region around everything leaves nobody out")
  func forgivesRegions() throws {
    let body = "<div class='widget related'>\(Self.headline)<p class=byline>By Anna Berg</p></div>"
    #expect(try article("", body).authors == ["Anna Berg"])
  }

  @Test("the printed line is the byline's origin, and the declaration agrees")
  func recordsOrigin() throws {
    let head = structured(
      "{\"@type\": \"NewsArticle\", \"author\": {\"@type\": \"Person\", \"name\": \"Anna Berg\"}}")
    let byline = try #require(
      article(head, Self.headline + "<p class=byline>By Anna Berg</p>").bylines.first)
    #expect(byline.origin?.rule == "byline.printed")
    #expect(byline.origin?.corroborations.map(\.rule) == ["byline.json-ld"])
  }
}
