import BroadsheetConformance
import BroadsheetCore
import BroadsheetJSONExporter
import BroadsheetTestSupport
import Testing

@Suite struct JSONExporterTests {
  @Test(arguments: [
    JSONExporter(), JSONExporter(pretty: false), JSONExporter(provenance: false),
  ])
  func `The exporter keeps the laws`(exporter: JSONExporter) {
    #expect(checkExporter(exporter) == [])
  }

  @Test func `Options are set by name`() throws {
    let exporter = try JSONExporter().setting("pretty", to: "false")
      .setting("provenance", to: "false")
    #expect(!exporter.pretty)
    #expect(!exporter.provenance)
  }

  @Test func `Newsrooms get embargoed articles and notes to the desk`() throws {
    var article = Article(headline: "Storm")
    article.embargoedUntil = "9999-12-31"
    article.deskNotes = ["Call first"]
    let export = try JSONExporter(pretty: false).export(article)
    #expect(export.losses.isEmpty)
    #expect(export.text.contains(#""deskNotes":[{"text":"Call first"}]"#))
  }

  @Test func `A number that JSON does not have is left out and told`() throws {
    var article = Article()
    article.dateline = Part(
      Dateline(printed: "Kiel", places: [Place("Kiel", latitude: .infinity, longitude: 10)]),
      origin: Origin(
        SourceRange(start: 0, end: 4), rule: "dateline",
        regions: [PageRegion(page: 1, left: .nan, top: 0, width: 1, height: 1)]))
    let export = try JSONExporter(pretty: false).export(article)
    #expect(export.losses == [Loss("coordinate"), Loss(.provenance)])
    #expect(export.text.contains(#""places":[{"name":"Kiel","longitude":10.0}]"#))
  }

  @Test func `Corroborations nested too deep for readers are left out and told`() throws {
    var origin = Origin(SourceRange(start: 0, end: 1), rule: "deep")
    for _ in 0..<Limits.deepestNesting {
      origin = Origin(SourceRange(start: 0, end: 1), rule: "deep", corroborations: [origin])
    }
    let article = Article(headline: Part("Storm", origin: origin))
    #expect(try JSONExporter().export(article).losses == [Loss(.provenance)])
  }
}
