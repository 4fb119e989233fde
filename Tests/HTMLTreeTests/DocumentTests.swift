import BroadsheetBytes
import Testing

@testable import BroadsheetHTMLTree

@Suite("HTML document")
struct DocumentTests {
  static let page = """
    <!DOCTYPE html><html lang=en><title>Quay</title>
    <body class="page"><p id=first class="lead big">One <b>two</b> &amp; three<!-- note --></p>
    <p>Four<svg viewbox="0 0 1 1"><lineargradient/></svg>
    <template><p>hidden</template></body></html>
    """

  let document: HTMLDocument

  init() throws {
    document = try HTMLDocument(parsing: Self.page)
  }

  @Test("elements are found by name in document order")
  func byName() {
    #expect(document.root.elements(.p).map(\.text) == ["One two & three", "Four\n"])
    #expect(document.root.first(.title)?.text == "Quay")
    #expect(document.root.first(.table) == nil)
  }

  @Test("elements are found by class and by attribute")
  func byAttribute() {
    #expect(document.root.elements(withClass: "big").map { $0["id"] } == ["first"])
    #expect(document.root.elements(withClass: "bi").map { $0["id"] } == [])
    #expect(document.root.elements(withAttribute: "lang").map(\.tag) == [.html])
    #expect(document.root.first(.p)?.hasAttribute("ID") == true)
  }

  @Test("steps lead to parent, children and siblings, and back")
  func steps() throws {
    let first = try #require(document.root.first(.p))
    #expect(first.parent?.tag == .body)
    #expect(first.children.map(\.kind) == [.text, .element, .text, .comment])
    #expect(first.lastChild?.comment == " note ")
    #expect(first.lastChild?.previousSibling?.text == " & three")
    #expect(first.firstChild?.previousSibling == nil)
    #expect(document.root.parent == nil)
    for node in document.root.descendants {
      #expect(node.children.allSatisfy { $0.parent == node })
    }
  }

  @Test("a node's range holds its tags and all between")
  func ranges() throws {
    let bold = try #require(document.root.first(.b))
    let source = document.source[bold.sourceRange]
    #expect(String(decoding: source, as: UTF8.self) == "<b>two</b>")
    let lead = try #require(document.root.first(.p))
    let value = try #require(lead.sourceRange(ofAttribute: "class"))
    #expect(String(decoding: document.source[value], as: UTF8.self) == "lead big")
  }

  @Test("names of SVG are as the DOM has them")
  func foreignNames() throws {
    let drawing = try #require(document.root.first(.svg))
    #expect(drawing.namespace == .svg)
    #expect(drawing.attributes.map(\.name) == ["viewBox"])
    #expect(drawing.firstChild?.name == "linearGradient")
  }

  @Test("contents of templates are no part of the page")
  func templates() throws {
    let template = try #require(document.root.first(.template))
    #expect(template.firstChild?.kind == .templateContents)
    #expect(document.root.text.contains("hidden") == false)
    #expect(template.firstChild?.text == "hidden")
  }

  @Test("copies share their nodes, and other documents of the same source do not")
  func identity() throws {
    let copy = document
    #expect(copy.root == document.root)
    #expect(try HTMLDocument(parsing: Self.page).root != document.root)
  }

  @Test("a fragment is parsed as what its element may hold")
  func fragments() throws {
    let rows = try HTMLDocument(parsingFragment: "<tr><td>1", within: .tbody)
    #expect(rows.root.firstChild?.innerHTML == "<tr><td>1</td></tr>")
    let inline = try HTMLDocument(parsingFragment: "<tr><td>1")
    #expect(inline.root.firstChild?.innerHTML == "1")
  }

  @Test(
    "the document type says how to lay out",
    arguments: [
      ("<!DOCTYPE html>", QuirksMode.none), ("", .full), ("<!DOCTYPE htm>", .full),
      ("<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' ''>", .limited),
      ("<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN'>", .full),
    ])
  func quirks(source: String, mode: QuirksMode) throws {
    #expect(try HTMLDocument(parsing: source).quirks == mode)
  }

  @Test("a page in another encoding is read as UTF-8")
  func encodings() throws {
    let page = try HTMLDocument(parsing: [0x3C, 0x70, 0x3E, 0xE9], declared: .windows1252)
    #expect(page.encoding == .windows1252)
    #expect(page.root.first(.p)?.text == "é")
    #expect(page.source == Array("<p>é".utf8))
  }
}
