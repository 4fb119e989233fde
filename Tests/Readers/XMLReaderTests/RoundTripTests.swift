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

    /// Every character of the first plane, a break of each kind, and blanks at both ends.
    private static let everyCharacter: String = {
      var text = "\t \r\n"
      for value in UInt32(0)...0xFFFF {
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      return text + "&amp;&#13;␛0;]]>\r\n \t"
    }()

    @Test("every character comes back from words, running text and attributes")
    func everyCharacter() throws {
      let text = Self.everyCharacter
      var article = Article(headline: Part(RichText(text)))
      article.slugline = Part(text)
      article.keywords = [Part(""), Part(" "), Part("\n"), Part("\u{0}")]
      article.body = [
        .preformatted(text),
        .paragraph([.link(Hyperlink(text, title: text, relation: text), .text(text))]),
        .embed(Embed(Embed.Kind(rawValue: text))),
        Part(.separator, origin: Origin(SourceRange(start: 0, end: 1), rule: Rule(text))),
      ]
      let reading = try roundTrip(article)
      let isEqual = reading.article == article
      #expect(isEqual)
      #expect(reading.article.body.last?.origin == article.body.last?.origin)
      #expect(reading.diagnostics == [])
    }

    @Test("blocks, marks and lists as deep as the model admits come back")
    func deepest() throws {
      let marks = (0..<RichText.maximumDepth).map { _ in Mark(.emphasis, 0..<4) }
      var block = Part<Block>.paragraph(RichText("deep", marks: marks))
      for _ in 1..<Limits.deepestNesting { block = .list(ItemList(items: [.init([block])])) }
      let article = Article(body: [block])
      let reading = try roundTrip(article)
      #expect(reading.diagnostics == [])
      let isEqual = reading.article == article
      #expect(isEqual)
    }

    @Test("numbers at their bounds come back")
    func numbers() throws {
      let places = [
        Place("a", latitude: .infinity, longitude: -.infinity),
        Place("b", latitude: .leastNonzeroMagnitude, longitude: .greatestFiniteMagnitude),
        Place("c", latitude: -0.1, longitude: 1e-7),
      ]
      var article = Article()
      article.dateline = Part(Dateline(printed: "", places: places))
      article.body = [
        .list(ItemList(start: .min, items: [])),
        .figure(Figure(media: [Media("", width: .max, height: .min)])),
      ]
      #expect(try roundTrip(article).article == article)
    }
  }
#endif
