import BroadsheetBytes
import BroadsheetCore
import Testing

@testable import BroadsheetWebReader

@Suite("Language, topics, links and pictures of pages")
struct AboutTests {
  static let german = """
    <p>Die Brücke über den Hafen ist wieder offen, und die Schiffe können nach der langen Pause \
    wieder in die Stadt fahren. Das teilte die Verwaltung am Montag mit, nachdem der Rat zugestimmt \
    hatte. Für die Fischer ist es eine gute Nachricht, denn sie hatten lange auf die Öffnung gewartet \
    und mussten weite Wege auf sich nehmen, um ihre Ware auf den Markt zu bringen.</p>
    """

  @Test(
    "the language is the declared one, as a tag",
    arguments: [
      ("<meta property=og:locale content=pt_BR>", "pt-BR"),
      ("<meta http-equiv=content-language content='fr-ca, en'>", "fr-CA"),
      (structured("{\"@type\": \"Article\", \"headline\": \"x\", \"inLanguage\": \"lt\"}"), "lt"),
      (
        structured(
          """
          {"@type": "Article", "headline": "x", "inLanguage": {"name": "German", "alternateName": "de"}}
          """), "de"
      ),
    ])
  func readsLanguage(head: String, tag: String) throws {
    #expect(try article(head, "<p>Text.</p>").language?.rawValue == tag)
  }

  @Test("a text that plainly is in another language overrules the declaration")
  func recognizesLanguage() throws {
    let found = try WebPageReader().read("<html lang=en><body>\(Self.german)").article.language
    #expect(found?.rawValue == "de")
    #expect(found?.origin?.rule == "language.printed")
  }

  @Test("a declaration that the text bears out keeps its region")
  func keepsRegion() throws {
    let found = try WebPageReader().read("<html lang=de-AT><body>\(Self.german)").article.language
    #expect(found?.rawValue == "de-AT")
  }

  @Test(
    "topics are found where a page names them",
    arguments: [
      ("<meta name=news_keywords content='Bridges, Harbour'>", ""),
      ("<meta name=keywords content='Bridges; Harbour; bridges'>", ""),
      (
        "<meta property=article:tag content=Bridges><meta property=article:tag content=Harbour>", ""
      ),
      (
        structured(
          "{\"@type\": \"Article\", \"headline\": \"x\", \"keywords\": \"Bridges,Harbour\"}"), ""
      ),
      (
        structured(
          """
          {"@type": "Article", "headline": "x", "keywords": ["id: 7", "Bridges", {"name": "Harbour"}]}
          """), ""
      ),
      ("", "<a rel=tag href=/1>Bridges</a> <a rel='category tag' href=/2>Harbour</a>"),
      ("", "<ul class=tags><li><a href=/1>Bridges</a><li><a href=/2>Harbour</a></ul>"),
      ("", "<li><a href=/topics/1>Bridges</a><li><a href=/topics/2>Harbour</a>"),
    ])
  func findsTopics(head: String, body: String) throws {
    let topics = try article(head, "<h1>Harbour bridge reopens</h1>" + body).topics
    #expect(topics.map(\.name) == ["Bridges", "Harbour"])
    #expect(topics.allSatisfy { $0.kind == .subject })
  }

  @Test(
    "what programs make of topics is undone",
    arguments: [
      // Tags among the keywords: the rest was added for search engines.
      (
        "<meta name=keywords content='bridges, harbour, news, ships'>"
          + "<meta property=article:tag content=Bridges><meta property=article:tag content=Harbour>",
        ""
      ),
      // Labels, folders and numbers.
      (
        structured(
          """
          {"@type": "Article", "headline": "x",
          "keywords": ["Day: Friday", "Subject: Bridges", "Subject: Harbour", "Medium"]}
          """), ""
      ),
      (
        structured(
          """
          {"@type": "Article", "headline": "x", "keywords": ["topic/Bridges", "place/Harbour"]}
          """), ""
      ),
      ("<meta name=keywords content='Bridges, Harbour, 100312362'>", ""),
      // A list below a heading, without the link that leads home, though another is called tags.
      (
        "",
        "<h4>Topics</h4><ul><li><a href=/1>Bridges</a><li><a href=/2>Harbour</a></ul>"
          + "<a href=/>Home</a><p>Text.</p><div class=tags><a href=/3>Ships</a></div>"
      ),
      (
        "",
        "<div><a href=/1><span class=tag>Bridges</span></a><a href=/2><span class=tag>Harbour</span></a></div>"
      ),
    ])
  func cleansTopics(head: String, body: String) throws {
    let topics = try article(head, "<h1>Harbour bridge reopens</h1>" + body).topics
    #expect(topics.map { $0.name.lowercased() } == ["bridges", "harbour"])
  }

  @Test("keywords that are the headline's words tell nothing")
  func refusesHeadlineAsTopics() throws {
    let head =
      "<meta name=keywords content='harbour, bridge, reopens, ships'>"
      + "<meta property=article:tag content='Traffic, Trade'>"
    let topics = try article(head, "<h1>Harbour bridge reopens for ships</h1>").topics
    #expect(topics.map(\.name) == ["Traffic", "Trade"])
  }

  @Test("the part of the paper is a topic of its own kind")
  func findsSection() throws {
    let topics = try article("<meta property=article:section content='Port news'>").topics
    #expect(topics.map(\.value) == [Topic("Port news", kind: .section)])
  }

  @Test("a piece of an address is no section's name", arguments: ["port-news", "news/port"])
  func refusesSlug(name: String) throws {
    #expect(try article("<meta property=article:section content='\(name)'>").topics.isEmpty)
  }

  @Test("links are made absolute, against the page's own address if no other is known")
  func resolvesLinks() throws {
    let head = """
      <link rel=canonical href="https://www.harbour-courier.example/news/bridge">
      <meta property=og:image content="../pictures/bridge.jpg">
      <meta property=og:image:alt content="The bridge">
      """
    let found = try WebPageReader().read(page(head, "<p>Text.</p>")).article
    #expect(found.canonicalLink?.reference == "https://www.harbour-courier.example/news/bridge")
    #expect(
      found.mainFigure?.media.first?.link.reference
        == "https://www.harbour-courier.example/pictures/bridge.jpg")
    #expect(found.mainFigure?.alternativeText == "The bridge")
  }

  @Test("rights and publisher are kept")
  func keepsRights() throws {
    let head = structured(
      """
      {"@type": "NewsArticle", "headline": "x", "copyrightYear": 2024,
       "copyrightHolder": {"name": "Courier Press"}, "license": "https://licences.example/by",
       "copyrightNotice": "© Courier Press", "publisher": {"name": "Harbour Courier"}}
      """)
    let article = try article(head)
    #expect(article.rights?.holder == "Courier Press")
    #expect(article.rights?.year == 2024)
    #expect(article.rights?.notice == "© Courier Press")
    #expect(article.rights?.license == "https://licences.example/by")
    #expect(article.provider?.name == "Harbour Courier")
  }

  @Test("an origin's range holds the bytes that say so, in any encoding")
  func pointsToBytes() throws {
    let text = page("<meta name=author content='J\u{F6}rg Berg'>", "<h1>Br\u{FC}cke offen</h1>")
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    var reader = WebPageReader()
    reader.encoding = .windows1252
    let article = try reader.read(bytes).article
    let range = try #require(article.bylines.first?.origin?.range)
    #expect(
      bytes[range.bounds].elementsEqual("J\u{F6}rg Berg".unicodeScalars.map { UInt8($0.value) }))
    let heading = try #require(article.headline?.origin?.range)
    #expect(bytes[heading.bounds].starts(with: Array("<h1>Br".utf8)))
  }

  @Test("origins are left out where they are not wanted")
  func leavesOutOrigins() throws {
    var reader = WebPageReader()
    reader.provenance = false
    let article = try reader.read(page("<meta name=author content='Anna Berg'>", "<h1>Bridge</h1>"))
      .article
    #expect(article.headline?.origin == nil)
    #expect(article.bylines.first?.origin == nil)
  }

  @Test(
    "references are resolved as RFC 3986 says",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"),
      ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
      ("#s", "http://a/b/c/d;p?q#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
      ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
      ("../../../g", "http://a/g"),
      ("mailto:x@y", "mailto:x@y"), (" g ", "http://a/b/c/g"),
    ])
  func resolves(reference: String, expected: String) throws {
    #expect(try #require(WebAddress("http://a/b/c/d;p?q")).resolving(reference) == expected)
  }

  @Test(
    "what is no absolute address is none",
    arguments: ["", "a/b", "//a", "mailto:x", "http:", "1:/"])
  func refusesAddress(text: String) {
    #expect(WebAddress(text) == nil)
  }
}
