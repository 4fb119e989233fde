import BroadsheetConformance
import BroadsheetCore
import MarkdownFormat
import Testing

@Suite("Markdown")
struct MarkdownExporterTests {
  @Test("the exporter keeps the laws of the library")
  func laws() { #expect(checkExporter(MarkdownExporter()) == []) }

  @Test("signs of Markdown in a text stand for themselves")
  func escapes() throws {
    let article = Article(headline: "- *Sea* & [land], 3.5 km", body: [.paragraph("a\nb")])
    let exporter = try MarkdownExporter().setting("sign", to: "##")
    #expect(
      try exporter.export(article).text == "## \\- \\*Sea\\* \\& \\[land\\], 3.5 km\n\na\\\nb\n\n")
  }
}
