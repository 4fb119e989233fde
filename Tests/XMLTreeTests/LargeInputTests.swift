#if XML
  import BroadsheetCore
  import BroadsheetXMLTree
  import Testing

  /// Inputs for an optimized build; see `make test-release`.
  @Suite("LargeInput: XML")
  struct LargeInputTests {
    @Test("a hundred megabytes of articles come one by one")
    func manyTrees() throws {
      let words = String(repeating: "Worte über Worte. ", count: 500)
      var document: [UInt8] = Array("<articles>".utf8)
      while document.count < 100_000_000 { document += "<article><p>\(words)</p></article>".utf8 }
      document += "</articles>".utf8
      var count = 0
      try XMLTree.read(document.span, childrenOf: ["articles"]) { tree in
        count += tree.root.text.utf8.count
        return .next
      }
      #expect(count > 99_000_000)
    }

    @Test("fifty megabytes of words and a million elements are read")
    func extremes() throws {
      let long = String(repeating: "x", count: 50_000_000)
      let words = try XMLTree(parsing: "<a>\(long)</a>".utf8Span.span).root.text
      #expect(words.utf8.count == 50_000_000)
      let many = "<a>" + String(repeating: "<b c='d'/>", count: 1_000_000) + "</a>"
      let tree = try XMLTree(parsing: many.utf8Span.span)
      #expect(tree.root.events.reduce(0) { count, _ in count + 1 } == 2_000_000)
    }

    @Test("a tag, a comment and a section are eight megabytes long at most")
    func longTokens() throws {
      func documents(_ length: Int) -> [String] {
        let long = String(repeating: "x", count: length)
        return [
          "<a b='\(long)'/>", "<a><!--\(long)--></a>", "<a><![CDATA[\(long)]]></a>",
          "<a><?x \(long)?></a>",
        ]
      }
      for document in documents(8_000_000) { _ = try XMLTree(parsing: document.utf8Span.span) }
      for document in documents(50_000_000) {
        let error = #expect(throws: ReadingError.self) {
          try XMLTree(parsing: document.utf8Span.span)
        }
        #expect(
          error?.cause == .limitExceeded(name: "bytes in a tag, comment or section", limit: 8 << 20)
        )
      }
    }

    @Test("a million opened elements, references and errors end the parse at once")
    func hostile() {
      for piece in [
        "<a>", "<a b='", "&amp;", "<!DOCTYPE a [", "<![CDATA[", "]]>", "<a xmlns:x='y'>",
        "\u{FEFF}",
      ] {
        let document = "<r>" + String(repeating: piece, count: 1_000_000)
        #expect(throws: ReadingError.self) { try XMLTree(parsing: document.utf8Span.span) }
      }
    }
  }
#endif
