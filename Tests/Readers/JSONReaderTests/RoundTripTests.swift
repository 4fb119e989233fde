import BroadsheetCore
import BroadsheetJSONExporter
import BroadsheetJSONReader
import BroadsheetTestSupport
import Testing

/// What the exporter writes, the reader gives back.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `An article read back is equal, provenance included`(seed: UInt64) throws {
    var generator = ArticleGenerator(seed: seed)
    let article = seed.isMultiple(of: 4) ? generator.fullArticle() : generator.article()
    for pretty in [true, false] {
      let export = try JSONExporter(pretty: pretty).export(article)
      #expect(export.losses.isEmpty)
      let reading = try JSONReader().read(export.bytes)
      #expect(reading.article == article)
      #expect(reading.article.provenance == article.provenance)
      #expect(reading.diagnostics.isEmpty)
    }
  }

  @Test func `Articles written one after another are read back one after another`() throws {
    var generator = ArticleGenerator(seed: 7)
    let articles = (0..<5).map { _ in generator.article() }
    for pretty in [true, false] {
      var output = Output()
      for article in articles { try JSONExporter(pretty: pretty).export(article, to: &output) }
      let bytes = try output.finish().bytes
      #expect(try JSONReader().readAll(bytes.span).map(\.article) == articles)
    }
  }

  @Test func `Without provenance the content is equal and the loss is told`() throws {
    var generator = ArticleGenerator(seed: 3)
    let article = generator.fullArticle()
    let export = try JSONExporter(provenance: false).export(article)
    let origins = article.provenance.entries.count { $0.origin != nil }
    #expect(export.losses == [Loss(.provenance, count: origins)])
    let reading = try JSONReader().read(export.bytes)
    #expect(reading.article == article)
    #expect(reading.article.provenance.inSourceOrder.isEmpty)
  }

  @Test func `Blocks without content keep their places`() throws {
    var article = Article()
    article.body = [
      .infobox(Infobox(content: [])),
      .list(ItemList(items: [ItemList.Item([]), ItemList.Item("b"), ItemList.Item([])])),
      .list(ItemList(items: [])), .table(Table(rows: [Table.Row([])])),
      .quotation(Quotation(content: [.infobox(Infobox(content: [])), .paragraph("a")])),
    ]
    let reading = try JSONReader().read(try JSONExporter().export(article).bytes)
    #expect(reading.article == article)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `The deepest nesting comes back`() throws {
    var blocks: [Part<Block>] = [.paragraph("deep")]
    for _ in 1..<Limits.deepestNesting {
      blocks = [.list(ItemList(items: [ItemList.Item(blocks)]))]
    }
    var text: [Inline] = ["deep"]
    for _ in 0..<RichText.maximumDepth { text = [.styled(.emphasis, text)] }
    var article = Article(headline: Part(RichText(text)), body: blocks)
    var origin = Origin(SourceRange(start: 0, end: 1), rule: "deep")
    for _ in 1..<Limits.deepestNesting {
      origin = Origin(SourceRange(start: 0, end: 1), rule: "deep", corroborations: [origin])
    }
    article.headline?.origin = origin
    let export = try JSONExporter().export(article)
    #expect(export.losses.isEmpty)
    let reading = try JSONReader().read(export.bytes)
    #expect(reading.article == article)
    #expect(reading.article.provenance == article.provenance)
    #expect(reading.diagnostics.isEmpty)
  }
}
