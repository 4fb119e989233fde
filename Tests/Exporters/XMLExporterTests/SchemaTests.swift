#if XML
  import BroadsheetCore
  import BroadsheetTestSupport
  import BroadsheetXMLExporter
  import BroadsheetXMLTree
  import Testing

  @Suite("The schema of the native format")
  struct SchemaTests {
    /// From Tests/Exporters/XMLExporterTests to the documentation.
    static let path =
      #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
      .joined(separator: "/") + "/Documentation/Schemas/article.rng"

    private func messages(_ document: [UInt8]) throws -> [XMLSchema.Message] {
      let schema = try XMLSchema(path: Self.path, as: .relaxNG)
      return try schema.validate(document.span)
    }

    @Test("every export is valid", arguments: 0..<100)
    func valid(seed: UInt64) throws {
      var generator = ArticleGenerator(seed: seed)
      let article = seed.isMultiple(of: 5) ? generator.fullArticle() : generator.article()
      for isPretty in [true, false] {
        for includesProvenance in [true, false] {
          let exporter = XMLExporter(isPretty: isPretty, includesProvenance: includesProvenance)
          #expect(try messages(exporter.export(article).bytes) == [])
        }
      }
    }

    @Test(
      "what the format does not know is invalid",
      arguments: [
        "<paragraph>No such element</paragraph>",
        "<p class='x'>No such attribute</p>",
        "<subheading level='7'>No such level</subheading>",
        "<p><br>A break with words</br></p>",
        "<list><p>No item</p></list>",
        "words outside of a block",
      ])
    func invalid(block: String) throws {
      let document =
        "<article version='1' xmlns='urn:broadsheet:article:1'><head/>\n<body>\(block)</body></article>"
      let messages = try messages(Array(document.utf8))
      #expect(!messages.isEmpty)
      #expect(messages.allSatisfy { (1...2).contains($0.line) })
    }
  }
#endif
