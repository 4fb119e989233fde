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

  @Test(
    "names of users count where an element is called a name or leads to an author's page",
    arguments: [
      ("<h4 class='vcard author'>vom <span class=fn>hafenblogger</span></h4>", ["hafenblogger"]),
      (
        "<span class='author vcard'>by <a class='url fn' href='/author/x/'>tide77</a></span>",
        ["tide77"]
      ),
      ("<p>Posted by <span class=byline>Anna Berg</span></p>", ["Anna Berg"]),
      ("<a href='/author/berg'>8.2K followers</a>", []),
      ("<a href='/author/berg'>see all</a>", []),
      ("<a href='/author/berg'>More posts</a>", []),
    ])
  func readsUserNames(body: String, names: [String]) throws {
    #expect(try article("", Self.headline + body).authors == names)
  }

  @Test("below a name stands what the person is")
  func readsCards() throws {
    let body =
      "<div class=author-card><div>Anna Berg</div><div>Marketing Manager</div>"
      + "<div>Writes on harbours</div></div>"
    let people = try article("", Self.headline + body).bylines.flatMap(\.value.contributors)
    #expect(people.map(\.name) == ["Anna Berg"])
    #expect(people.first?.jobTitle == "Marketing Manager")
  }

  @Test(
    "who edited, translated or took pictures is told from who wrote",
    arguments: [
      ("en", "<p class=byline>By Anna Berg, edited by Jan Holt</p>", ["author", "editing"]),
      ("en", "<p class=byline>Words by Anna Berg, Photos: Jan Holt</p>", ["author", "photo"]),
      (
        "en", "<p class=byline>By Anna Berg. Translated by Jan Holt</p>", ["author", "translation"]
      ),
      ("de", "<p class=byline>Text und Fotos: Anna Berg</p>", ["author"]),
      ("en", "<div class=author><p>Edited by</p><p>Anna Berg</p></div>", ["editing"]),
    ])
  func tellsRoles(language: String, body: String, roles: [String]) throws {
    let people = try article(
      "<meta http-equiv=content-language content=\(language)>", Self.headline + body
    )
    .bylines.flatMap(\.value.contributors)
    #expect(people.map { $0.role?.rawValue } == roles)
  }

  @Test("print corrects a declaration that calls an editor the author")
  func correctsRoles() throws {
    let head = structured(
      "{\"@type\": \"NewsArticle\", \"author\": {\"@type\": \"Person\", \"name\": \"Jan Holt\"}}")
    let body =
      Self.headline + "<div class=author>Anna Berg</div><p>Text.</p>"
      + "<div class=credits>Editor: <a class=author href='/author/holt'>Jan Holt</a></div>"
    let people = try article(head, body).bylines.flatMap(\.value.contributors)
    #expect(people.map(\.name) == ["Anna Berg", "Jan Holt"])
    #expect(people.map(\.role) == [.author, .editing])
  }

  @Test("elements of one name speak of one list of people")
  func joinsMetaElements() throws {
    let head =
      "<meta name=citation_author content='Anna Berg'><meta name=citation_author content='Jan Holt'>"
    #expect(try article(head, Self.headline).authors == ["Anna Berg", "Jan Holt"])
  }

  @Test("a declaration that stands alone yields to two that agree")
  func countsVotes() throws {
    let head =
      "<meta name=author content='Hollis Crane'><meta property=article:author content='Anna Berg'>"
    let body = Self.headline + "<p class=byline>By Anna Berg</p>"
    #expect(try article(head, body).authors == ["Anna Berg"])
  }

  @Test(
    "hosts and archives of pictures are no people",
    arguments: ["harbour.example.com developer", "harbourblog.com", "Getty Images"])
  func refusesHosts(name: String) throws {
    let article = try article("<meta name=author content='\(name)'>", Self.headline)
    #expect(article.bylines.isEmpty)
    #expect(article.agencies.isEmpty)
  }

  @Test("a post behind a name in a script without blanks is none of the name")
  func partsPosts() throws {
    let people = try article("<meta name=author content='신현주 기자'>", Self.headline)
      .bylines.flatMap(\.value.contributors)
    #expect(people.map(\.name) == ["신현주"])
    #expect(people.first?.jobTitle == "기자")
  }

  @Test("a card in a sidebar counts if it is the only one")
  func readsOnlyCard() throws {
    let card = "<div class=sidebar-widget><div class=author-card>By Anna Berg</div></div>"
    let other = "<div class=sidebar-widget><div class=author-card>By Jan Holt</div></div>"
    #expect(try article("", Self.headline + card).authors == ["Anna Berg"])
    #expect(try article("", Self.headline + card + other).authors.isEmpty)
  }

  @Test("a page that declares hundreds of authors names two hundred of them")
  func namesNoCrowd() throws {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let names = letters.flatMap { first in letters.map { "Anna B\(first)\($0)" } }
    let metas = names.map { "<meta name=author content='\($0)'>" }.joined()
    let list = names.map { "{\"@type\": \"Person\", \"name\": \"\($0)\"}" }
    let json = structured(
      "{\"@type\": \"NewsArticle\", \"author\": [\(list.joined(separator: ", "))]}")
    #expect(try article(metas, Self.headline).authors.count == 200)
    #expect(try article(json, Self.headline).authors.count == 200)
  }
}
