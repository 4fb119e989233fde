import BroadsheetCore
import BroadsheetJSONExporter
import BroadsheetJSONReader
import Testing

/// Inputs that only the optimized tests take.
@Suite struct LargeInputJSONTests {
  @Test(arguments: ["x", "\"", "\\", "\n", "é", "😀"])
  func `A text of ten megabytes comes back`(character: Character) throws {
    let text = String(repeating: character, count: 10_000_000 / character.utf8.count)
    let article = Article(headline: Part(RichText(text)))
    let bytes = try JSONExporter().export(article).bytes
    #expect(try JSONReader().read(bytes).article == article)
  }

  @Test func `A million blocks come back`() throws {
    var article = Article()
    article.body = Array(repeating: .paragraph("It rained."), count: 1 << 20)
    let bytes = try JSONExporter(pretty: false).export(article).bytes
    #expect(try JSONReader().read(bytes).article == article)
  }

  @Test func `A million articles in one array are read one at a time`() throws {
    let bytes = Array(
      ("[" + String(repeating: "{\"broadsheet\":1},", count: 999_999)
        + "{\"broadsheet\":1}]").utf8)
    var count = 0
    try JSONReader().read(bytes.span) { _ in
      count += 1
      return .next
    }
    #expect(count == 1_000_000)
  }

  @Test func `A million members with hostile names are skipped`() throws {
    let members = String(repeating: ",\"aaaa\":{\"aaaa\":0}", count: 1_000_000)
    let bytes = Array("{\"broadsheet\":1\(members)}".utf8)
    #expect(try JSONReader().read(bytes).article == Article())
  }
}
