#if XML
  import BroadsheetCore
  import BroadsheetTestSupport
  import BroadsheetXMLExporter
  import BroadsheetXMLReader
  import Testing

  @Suite("What the exporter writes, the reader reads")
  struct RoundTripTests {
    private func roundTrip(
      _ article: Article, _ exporter: XMLExporter = XMLExporter()
    ) throws -> Reading {
      try XMLReader().read(exporter.export(article).bytes)
    }

    @Test("any article comes back equal, and so does where its parts came from", arguments: 0..<200)
    func anyArticle(seed: UInt64) throws {
      var generator = ArticleGenerator(seed: seed)
      let article = seed.isMultiple(of: 10) ? generator.fullArticle() : generator.article()
      for isPretty in [true, false] {
        let reading = try roundTrip(article, XMLExporter(isPretty: isPretty))
        // Two whole articles in a message help nobody.
        let isEqual = reading.article == article
        let hasEqualOrigins = reading.article.provenance == article.provenance
        #expect(isEqual)
        #expect(hasEqualOrigins)
        #expect(reading.diagnostics == [])
      }
    }
  }
#endif
