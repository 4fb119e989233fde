import Broadsheet
import BroadsheetHTMLTree
import Testing

/// The text that the library was founded on, written in every format and read back.
///
/// It lies beside the project and not in it.
@Suite(.enabled(if: FoundingText.bytes != nil, "../shared is absent"))
struct FoundingRoundTripTests {
  private let article: Article

  init() throws {
    article = try PlainTextReader().read(#require(FoundingText.bytes)).article
  }

  @Test(
    "Native formats give the founding text back equal, and where its parts came from",
    arguments: ["json", "xml"])
  func nativeFormats(format: String) throws {
    let registry = Registry.standard
    let exporter = try #require(registry.exporter(named: format))
    let reader = try #require(registry.reader(named: format))
    let copy = try reader.read(exporter.export(article).bytes).article
    #expect(copy == article)
    #expect(copy.provenance == article.provenance)
    #expect(copy.provenance.entries.count > 10)
  }

  @Test(
    "Plain text gives the founding text back, wrapped or not",
    arguments: [0, 40, 50, 60, 72, 90])
  func plainText(width: Int) throws {
    let page = try PlainTextExporter(width: width).export(article)
    #expect(try PlainTextReader().read(page.bytes).article == article, "\(page.text)")
  }

  @Test("The founding text's page holds its titles and its paragraphs, each in its element")
  func webPage() throws {
    let export = try HTMLExporter().export(article)
    #expect(String(validating: export.bytes, as: UTF8.self) != nil)
    let root = try HTMLDocument(parsing: export.bytes).root
    #expect(Array(root.elements(.h1)).map(\.text) == [article.headline?.string])
    let printed = Array(root.elements(.p)).map(\.text)
    let paragraphs = (article.lead + article.body).compactMap { part -> String? in
      if case .paragraph(let text) = part.value { text.string } else { nil }
    }
    #expect(paragraphs.count == 7)
    #expect(printed.filter(paragraphs.contains) == paragraphs)
    #expect(Array(root.elements(.figcaption)).count == 1)
    #expect(Array(root.elements(.script)).count == 1, "structured data, and no program")
  }
}
