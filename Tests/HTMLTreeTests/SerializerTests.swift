import Testing

@testable import BroadsheetHTMLTree

@Suite("Serializer")
struct SerializerTests {
  @Test(
    "what is written is what the standard says",
    arguments: [
      ("a<b>&amp;&nbsp;\"</b>", "a<b>&amp;&nbsp;\"</b>"),
      ("<p title='\"&lt;>'>", "<p title=\"&quot;&lt;&gt;\"></p>"),
      ("<br><img src=a>", "<br><img src=\"a\">"),
      ("<script>a<b&&c</script>", "<script>a<b&&c</script>"),
      ("<!-- a -->", "<!-- a -->"),
      (
        "<svg viewbox=1><lineargradient/></svg>",
        "<svg viewBox=\"1\"><linearGradient></linearGradient></svg>"
      ),
      ("<template><td>a</template>", "<template><td>a</td></template>"),
      ("<CUSTOM-A>", "<custom-a></custom-a>"),
    ])
  func writes(source: String, html: String) throws {
    let document = try HTMLDocument(parsing: Array("<body>\(source)".utf8))
    let body = try #require(document.root.first(.body))
    #expect(body.innerHTML == html)
    #expect(body.html == "<body>\(html)</body>")
  }

  @Test(
    "what is written of a tree of the suite is that tree again",
    .enabled(if: ConformanceSuite.isPresent, "\(ConformanceSuite.absence)"),
    arguments: TreeSuiteTests.files)
  func roundTrip(file: String) throws {
    for test in try TreeCase.all(in: file) where test.context == nil {
      let document = try HTMLDocument(parsing: Array(test.data.utf8))
      if Self.hasNoHTML(document) { continue }
      let copy = try HTMLDocument(parsing: Array(document.root.html.utf8))
      #expect(
        TreeDump.text(document.tree) == TreeDump.text(copy.tree), "\(file), line \(test.line)")
    }
  }

  /// Whether the document has a shape that no HTML stands for, as the standard says (13.3).
  private static func hasNoHTML(_ document: HTMLDocument) -> Bool {
    document.root.descendants.contains { node in
      switch node.kind {
      case .doctype:
        // Identifiers are not written, and with them goes the mode that they ask for.
        let doctype = document.tree.doctype(node.id)
        return !doctype.publicID.isEmpty || !doctype.systemID.isEmpty
      case .element: return isAmbiguous(node)
      case .text: return node.text.contains("\r")
      default: return false
      }
    }
  }

  private static func isAmbiguous(_ node: HTMLNode) -> Bool {
    switch node.tag {
    case .plaintext: true
    case .script: node.text.contains("<!--")
    case .pre, .textarea: node.text.hasPrefix("\n")
    // Only misplaced tags put these into their like, or a table into a paragraph.
    case .a, .nobr, .form: node.elements(node.tag).contains { _ in true }
    case .p: node.elements(.table).contains { _ in true }
    case .template: node.innerHTML.contains("<a><a>") || node.innerHTML.contains("<plaintext>")
    default: false
    }
  }
}
