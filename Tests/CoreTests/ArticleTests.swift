import BroadsheetCore
import BroadsheetTestSupport
import Testing

@Suite struct ArticleTests {
  @Test func articlesWithTheSameContentAreEqualWhereverTheyCameFrom() {
    let origin = Origin(SourceRange(start: 3, end: 9), rule: "headline.first-line")
    let read = Article(headline: Part("Storm", origin: origin))
    let written = Article(headline: "Storm")
    #expect(read == written && read.hashValue == written.hashValue)
    #expect(read.provenance != written.provenance)
  }

  @Test func provenanceListsEachPartInAFixedOrder() {
    let article = Article(
      kicker: "K", headline: "H", lead: [.paragraph("L")],
      body: [.infobox(Infobox(content: [.paragraph("a")])), .separator])
    #expect(
      article.provenance.entries.map { "\($0.depth) \($0.feature)" }
        == ["0 kicker", "0 headline", "0 lead", "0 infobox", "1 paragraph", "0 separator"])
  }

  @Test func theFullArticleOfTheGeneratorHasEveryPart() {
    var generator = ArticleGenerator(seed: 7)
    let features = Set(generator.fullArticle().provenance.entries.map(\.feature))
    let head: Set<Feature> = [
      .kicker, .headline, .deck, .teaser, .slugline, .byline, .dateline, .agency, .source,
      .provider, .published, .updated, .created, .archived, .embargoedUntil, .expires, .language,
      .rights, .canonicalLink, .topic, .keyword, .entity, .identifier, .version, .trust, .urgency,
      .editStatus, .deskNote, .mainFigure, .lead,
    ]
    let blocks: Set<Feature> = [
      .paragraph, .subheading, .quotation, .list, .table, .figure, .embed, .gap, .relatedLink,
      .correction, .interviewTurn, .infobox, .preformatted, .separator, .footnote, .tagline,
    ]
    #expect(features == head.union(blocks))
  }

  @Test func aPartGivesThePropertiesOfItsValue() {
    var part: Part<Figure> = Part(Figure(caption: "Rain"))
    part.alternativeText = "A street"
    #expect(part.value.alternativeText == "A street" && part.caption == "Rain")
  }

  @Test func levelsAndSpansStayWithinBounds() {
    var subheading = Subheading("a", level: 1)
    #expect(subheading.level == 2)
    subheading.level = 9
    #expect(subheading.level == 6)
    #expect(Table.Cell("a", columnSpan: 0).columnSpan == 1)
    #expect(Urgency(rawValue: 0) == nil && Urgency(rawValue: 9) != nil)
    #expect(Confidence(rawValue: 200) == .certain)
  }

  @Test(
    arguments: [
      (.paragraph("a"), .paragraph("b")), (.paragraph("a"), .tagline("a")),
      (.subheading("a", level: 2), .subheading("a", level: 3)),
      (.quotation(Quotation(content: [])), .quotation(Quotation(.pull, content: []))),
      (
        .quotation(Quotation(content: [], attribution: "a")),
        .quotation(Quotation(content: [], attribution: "b"))
      ),
      (
        .quotation(Quotation(content: [], source: "a")),
        .quotation(Quotation(content: [], source: "b"))
      ),
      (
        .quotation(Quotation(content: [.paragraph("a")])),
        .quotation(Quotation(content: [.paragraph("b")]))
      ),
      (.list(ItemList(items: [])), .list(ItemList(isOrdered: true, items: []))),
      (.list(ItemList(start: 1, items: [])), .list(ItemList(start: 2, items: []))),
      (
        .list(ItemList(items: [ItemList.Item("a"), ItemList.Item("b")])),
        .list(ItemList(items: [ItemList.Item([.paragraph("a"), .paragraph("b")])]))
      ),
      (.correction(Correction("a")), .correction(Correction("a", kind: .update))),
      (.correction(Correction("a")), .correction(Correction("a", date: "2020"))),
      (.interviewTurn(InterviewTurn(.question, "a")), .interviewTurn(InterviewTurn(.answer, "a"))),
      (
        .interviewTurn(InterviewTurn(.answer, speaker: "x", "a")),
        .interviewTurn(InterviewTurn(.answer, "a"))
      ),
      (.infobox(Infobox(title: "a", content: [])), .infobox(Infobox(content: []))),
      (.footnote(Footnote("1", content: [])), .footnote(Footnote("2", content: []))),
    ] as [(Block, Block)])
  func blocksThatDifferInOneThingAreNotEqual(left: Block, right: Block) {
    #expect(left != right && left == left && right == right)
  }
}
