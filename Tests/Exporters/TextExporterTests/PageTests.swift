import BroadsheetBytes
import BroadsheetConformance
import BroadsheetCore
import BroadsheetTestSupport
import BroadsheetTextExporter
import Foundation
import Testing

@Suite("Text pages")
struct PageTests {
  @Test("the exporter keeps the laws, at any width", arguments: [0, 20, 72, 400])
  func laws(width: Int) { #expect(checkExporter(PlainTextExporter(width: width)) == []) }

  @Test("the width can be set by name", arguments: [("0", 0), ("20", 20), ("400", 400)])
  func setsWidth(text: String, width: Int) throws {
    #expect(try PlainTextExporter(width: 72).setting("width", to: text).width == width)
  }

  @Test("a width that no page has is refused", arguments: ["", "19", "401", "-1", "wide"])
  func refusesWidth(text: String) {
    #expect(throws: SettingError.self) { try PlainTextExporter().setting("width", to: text) }
  }

  @Test("a line is no wider than the page unless it is one word", arguments: 0..<40)
  func keepsWidth(seed: UInt64) throws {
    var generator = ArticleGenerator(seed: seed, isHostile: seed % 2 == 0)
    var article = generator.article()
    // Preformatted lines and addresses stay whole, tables may need more than there is.
    article.body.removeAll { Self.holdsFixedLines($0.value) }
    for width in [20, 40, 72] {
      let text = try PlainTextExporter(width: width).export(article, under: .unrestricted).text
      for line in text.split(separator: "\n") where ColumnCounter.columns(of: String(line)) > width
      {
        let words = LineBreaker(columns: 1).lines(of: String(line.drop { " -".contains($0) }))
        #expect(words.count <= 2, "\(line) at \(width)")
      }
    }
  }

  private static func holdsFixedLines(_ block: Block) -> Bool {
    switch block {
    case .table, .preformatted, .embed: true
    default: block.children.contains { holdsFixedLines($0.value) }
    }
  }

  @Test("all words of the texts stand on the page, in order", arguments: 0..<40)
  func keepsWords(seed: UInt64) throws {
    var generator = ArticleGenerator(seed: seed, isHostile: false)
    let article = generator.article()
    var collector = WordCollector()
    collector.walk(article)
    for width in [0, 30] {
      var page = try PlainTextExporter(width: width).export(article, under: .unrestricted).text[...]
      for word in collector.words {
        let found = try #require(page.firstRange(of: word), "\(word) at \(width)")
        page = page[found.upperBound...]
      }
    }
  }

  /// The words of all texts but those of tables, whose cells stand beside each other.
  private struct WordCollector: ArticleWalker {
    var words: [Substring] = []

    mutating func visitText(_ text: RichText) {
      words += text.string.split { $0 == " " || $0 == "\n" }.filter { word in
        word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic && $0.value < 0x3000 }
      }
    }

    mutating func visitBlock(_ block: Part<Block>) {
      switch block.value {
      case .table: break
      // The attribution is typed behind the words.
      case .quotation(let quotation):
        for child in quotation.content { visitBlock(child) }
        if let attribution = quotation.attribution { visitText(attribution) }
      default: descend(into: block)
      }
    }
  }

  @Test("no byte that controls a terminal gets onto the page", arguments: 0..<40)
  func neutralizesControls(seed: UInt64) throws {
    var generator = ArticleGenerator(seed: seed)
    let article = generator.fullArticle()
    for width in [0, 40] {
      let text = try PlainTextExporter(width: width).export(article, under: .unrestricted).text
      for scalar in text.unicodeScalars where scalar != "\n" {
        let isControl = scalar.properties.generalCategory == .control
        #expect(!isControl && scalar != "\u{202D}" && scalar != "\u{202E}")
      }
    }
  }

  @Test(
    "a character that controls is replaced and reported",
    arguments: [
      ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{0}b", "a\u{FFFD}b"), ("a\u{9B}b", "a\u{FFFD}b"),
      ("a\tb", "a b"), ("a\rb", "a b"), ("a\u{2028}b", "a b"), ("a\u{202E}b", "a\u{FFFD}b"),
    ])
  func replacesControl(text: String, shown: String) throws {
    let export = try PlainTextExporter().export(Article(headline: Part(RichText(text))))
    #expect(export.text == shown + "\n")
    #expect(export.losses == [Loss(.character)])
  }

  @Test("isolates and marks of right-to-left text stay")
  func keepsIsolates() throws {
    let text = "\u{2067}שלום\u{2069} \u{200F}…"
    let export = try PlainTextExporter().export(Article(headline: Part(RichText(text))))
    #expect(export.text == text + "\n")
    #expect(export.losses.isEmpty)
  }

  @Test("a dateline opens the first paragraph, unless that has it already")
  func dateline() throws {
    var article = Article(body: [.paragraph("It rained.")])
    article.dateline = Part(Dateline(printed: "KIEL (dpa)"))
    #expect(try PlainTextExporter().export(article).text == "KIEL (dpa) – It rained.\n")
    article.body = [.paragraph("KIEL (dpa) - It rained.")]
    #expect(try PlainTextExporter().export(article).text == "KIEL (dpa) - It rained.\n")
    article.body = [.subheading("Rain"), .paragraph("It rained.")]
    #expect(try PlainTextExporter().export(article).text == "KIEL (dpa)\n\nRain\n\nIt rained.\n")
  }

  @Test("what belongs to a block stands by it, and not by the one before")
  func keepsDistance() throws {
    let article = Article(body: [
      .paragraph("Sea"), .quotation(Quotation(content: [], attribution: "Ada")),
      .embed(Embed(.video, link: "https://a.example")),
    ])
    let text = try PlainTextExporter().export(article).text
    #expect(text == "Sea\n\n— Ada\n\nhttps://a.example\n")
  }

  @Test("an agency that a byline or the dateline names is not named again")
  func namedAgency() throws {
    var article = Article(bylines: [Part("By Ada Quill, AP")], published: Part("2024-05-12"))
    article.dateline = Part(Dateline(printed: "KIEL (dpa)"))
    article.agencies = [Part("AP"), Part("dpa"), Part("AFP")]
    let text = try PlainTextExporter().export(article).text
    #expect(text == "By Ada Quill, AP\n\n2024-05-12 | AFP\n\nKIEL (dpa)\n")
  }

  /// An article of blocks within blocks, as deep as they may be.
  private static var deepest: Article {
    var block = Part<Block>.paragraph("word word word")
    for _ in 1..<Limits.deepestNesting { block = .list(ItemList(items: [ItemList.Item([block])])) }
    return Article(body: [block])
  }

  @Test("the deepest nesting is typed on a stack of 512 KB")
  func smallStack() async {
    let text = await withCheckedContinuation { continuation in
      let thread = Thread {
        continuation.resume(returning: (try? PlainTextExporter().export(Self.deepest))?.text)
      }
      thread.stackSize = 512 * 1024
      thread.start()
    }
    #expect(text?.hasSuffix("word word word\n") == true)
  }

  @Test("the deepest nesting stays on the page")
  func deepNesting() throws {
    let text = try PlainTextExporter(width: 40).export(Self.deepest).text
    #expect(text.split(separator: "\n").dropFirst().allSatisfy { $0.utf8.count <= 40 })
    #expect(text.hasSuffix("word\n"))
  }

  @Test("spans without end make no page without end")
  func hugeSpans() throws {
    let row = Table.Row([Table.Cell("a", columnSpan: .max, rowSpan: .max), Table.Cell("b")])
    let table = Table(rows: Array(repeating: row, count: 50))
    let export = try PlainTextExporter().export(Article(body: [.table(table)]))
    #expect(export.bytes.count < 1_000_000)
    #expect(export.text.split(separator: "\n").count == 50)
  }

  @Test("a cell that spans rows keeps its place free below")
  func rowSpan() throws {
    let table = Table(rows: [
      Table.Row([Table.Cell("north", rowSpan: 2), Table.Cell("1")]), Table.Row("2"),
      Table.Row("south", "3"),
    ])
    let text = try PlainTextExporter().export(Article(body: [.table(table)])).text
    #expect(text == "north  1\n       2\nsouth  3\n")
  }
}
