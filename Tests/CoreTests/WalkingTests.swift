import BroadsheetCore
import BroadsheetTestSupport
import Foundation
import Testing

private struct QuoteLister: ArticleWalker {
  var quotes: [String] = []

  mutating func visitText(_ text: RichText) {
    for mark in text.marks {
      if case .quote = mark.style { quotes.append(String(text[mark])) }
    }
  }
}

private struct Redactor: ArticleRewriter {
  mutating func rewriteBlock(_ block: Part<Block>) -> [Part<Block>] {
    if case .relatedLink = block.value { return [] }
    return [block]
  }

  mutating func rewriteText(_ text: RichText) -> RichText {
    RichText(text.string.replacing("secret", with: "…"))
  }
}

private struct Identity: ArticleRewriter {}

private struct KindNamer: BlockVisitor {
  mutating func defaultVisit(_ block: Block) -> String { "other" }
  mutating func visitParagraph(_ text: RichText) -> String { "paragraph" }
}

@Suite struct WalkingTests {
  @Test func aWalkerMeetsEveryTextInReadingOrder() {
    let article = Article(
      headline: Part([.quote("one")]), mainFigure: Part(Figure(caption: [.quote("two")])),
      lead: [.paragraph([.quote("three")])],
      body: [
        .list(ItemList(items: [ItemList.Item([.quote("four")])])),
        .quotation(
          Quotation(content: [.paragraph([.quote("six")])], attribution: [.quote("five")])),
      ])
    var lister = QuoteLister()
    lister.walk(article)
    #expect(lister.quotes == ["one", "two", "three", "four", "five", "six"])
  }

  @Test func aRewriterChangesTextAndRemovesBlocksWithin() {
    let article = Article(
      headline: "A secret",
      body: [
        .infobox(
          Infobox(content: [.relatedLink(RelatedLink("Read also")), .paragraph("the secret")]))
      ])
    var redactor = Redactor()
    #expect(
      redactor.rewrite(article)
        == Article(headline: "A …", body: [.infobox(Infobox(content: [.paragraph("the …")]))]))
  }

  @Test(arguments: 0..<100)
  func aRewriterThatDoesNothingKeepsContentAndOrigins(seed: UInt64) {
    var generator = ArticleGenerator(seed: seed)
    let article = generator.fullArticle()
    var identity = Identity()
    let copy = identity.rewrite(article)
    #expect(copy == article && copy.provenance == article.provenance)
  }

  @Test func aVisitorNeedsOnlyTheKindsThatMatter() {
    var namer = KindNamer()
    #expect(namer.visit(.paragraph("a")) == "paragraph")
    #expect(namer.visit(.separator) == "other")
  }

  @Test func theDeepestNestingIsSafeOnASmallStack() async {
    var blocks: [Part<Block>] = [.paragraph("deep")]
    for _ in 1..<Limits.deepestNesting { blocks = [.infobox(Infobox(content: blocks))] }
    let article = Article(body: blocks)
    let isSame = await withCheckedContinuation { continuation in
      let thread = Thread {
        var identity = Identity()
        var lister = QuoteLister()
        let copy = identity.rewrite(article)
        lister.walk(copy)
        continuation.resume(
          returning: copy == article && copy.hashValue == article.hashValue
            && !copy.nests(deeperThan: Limits.deepestNesting)
            && copy.provenance == article.provenance)
      }
      thread.stackSize = 512 * 1024
      thread.start()
    }
    #expect(isSame)
  }
}
