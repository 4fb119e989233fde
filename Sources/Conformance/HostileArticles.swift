import BroadsheetCore

/// Articles that exporters trip over.
enum HostileArticles {
  /// The articles with their names for messages.
  static var all: [(name: String, article: Article)] {
    var all = [
      ("the empty article", Article()), ("the full article", Probe.fullArticle()),
      ("the deepest nesting", deepest), ("an article of empty blocks", hollow),
    ]
    for text in texts { all.append(("an article of \(text.debugDescription)", article(of: text))) }
    return all
  }

  private static let texts = [
    "", " ", "\n", "\t\r\n", "\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}", "\u{85}\u{9B}\u{2028}\u{2029}",
    "\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{FEFF}a", "\u{202E}abc\u{202C}", "<script>alert(1)</script>",
    "</article></body>", "\"'`&<>]]>--><!--", "&lt;&#60;&amp;amp;", "a\u{301}\u{301}\u{301}",
    "👩‍👩‍👧‍👦🇩🇪", "東京都", "שלום", "\\\"\\u0041\\", "***_[x](y)_~~`", "1. a", "# a", "- a", "> a",
    "=cmd|' /C calc'!A0", String(repeating: "long ", count: 2_000),
    String(repeating: "x", count: 10_000),
  ]

  /// The text in every place that takes one.
  private static func article(of text: String) -> Article {
    var article = Article()
    for probe in Probe.all { probe.place(&article, text) }
    return article
  }

  /// Blocks within blocks as deep as readers make them.
  private static var deepest: Article {
    var blocks: [Part<Block>] = [.paragraph("deep")]
    for level in 1..<Limits.deepestNesting {
      blocks =
        switch level % 4 {
        case 0: [.infobox(Infobox(content: blocks))]
        case 1: [.list(ItemList(items: [ItemList.Item(blocks)]))]
        case 2: [.quotation(Quotation(content: blocks))]
        default: [.interviewTurn(InterviewTurn(.answer, content: blocks))]
        }
    }
    return Article(body: blocks)
  }

  /// Blocks without anything in them.
  private static var hollow: Article {
    Article(
      bylines: [Part(Byline(printed: ""))], mainFigure: Part(Figure()),
      body: [
        .quotation(Quotation(content: [])), .list(ItemList(items: [])),
        .list(ItemList(items: [ItemList.Item([])])), .table(Table(rows: [])),
        .table(Table(rows: [Table.Row([])])), .figure(Figure()), .embed(Embed(.other)), .gap(),
        .correction(Correction(content: [])), .interviewTurn(InterviewTurn(.answer, content: [])),
        .infobox(Infobox(content: [])), .footnote(Footnote("", content: [])), .preformatted(""),
        .separator,
      ])
  }
}
