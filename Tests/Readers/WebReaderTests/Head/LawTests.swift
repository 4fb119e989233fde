import BroadsheetConformance
import BroadsheetCore
import BroadsheetWebReader
import Testing

@Suite("Laws of the web page reader")
struct LawTests {
  static let samples: [String] = [
    page(
      StructuredDataTests.shapes.map(\.value).joined(),
      "<h1>Harbour bridge reopens</h1><p class=byline>By Anna Berg</p><time>3 May 2024</time>"),
    page(
      "<title>Harbour &amp; bridge</title>",
      "<nav><ul class=tags><a rel=tag>Port</a></ul></nav><p>Text"),
  ]

  @Test("any bytes give an article or a typed error, and every range lies within them")
  func keepsLaws() {
    #expect(checkReader(WebPageReader(), samples: Self.samples.map { Array($0.utf8) }) == [])
  }

  @Test(
    "pages that nest or repeat without end do no harm",
    arguments: [
      "<div class=author>", "<span class=byline>By Anna Berg ", "<h1>", "<h1>Harbour</h1>",
      "<meta name=author content=Anna>", "<time datetime=2024>", "<a rel=tag href=/topics/x>",
      "<nav>", "<h2 class=headline>x", "<p>3 May 2024", "<script type=application/ld+json>[",
    ])
  func survives(piece: String) throws {
    let text = "<title>Harbour bridge reopens</title>" + String(repeating: piece, count: 20_000)
    #expect(try WebPageReader().read(text).article.headline != nil)
  }
}
