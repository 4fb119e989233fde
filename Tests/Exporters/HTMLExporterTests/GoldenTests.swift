import BroadsheetCore
import BroadsheetHTMLExporter
import Testing

@Suite("HTML goldens")
struct GoldenTests {
  @Test("the showcase as a page is the page that was looked at")
  func page() throws {
    let export = try HTMLExporter().export(Showcase.english)
    try Golden.expect(export.text, toEqualFile: "showcase.html")
    #expect(export.losses == [])
  }

  @Test(
    "an article as a fragment is the fragment that was looked at",
    arguments: [
      ("german-fragment.html", Showcase.german),
      ("arabic-fragment.html", Showcase.arabic), ("japanese-fragment.html", Showcase.japanese),
    ])
  func fragment(name: String, article: Article) throws {
    let exporter = HTMLExporter(document: .fragment, includesStructuredData: false)
    try Golden.expect(exporter.export(article).text, toEqualFile: name)
  }

  @Test("a page holds the article as the fragment does")
  func pageHoldsFragment() throws {
    let fragment = try HTMLExporter(document: .fragment).export(Showcase.english).text
    let content = try #require(fragment.firstRange(of: "<header>"))
    let article = fragment[content.lowerBound...]
    #expect(try HTMLExporter().export(Showcase.english).text.contains(article))
  }
}
