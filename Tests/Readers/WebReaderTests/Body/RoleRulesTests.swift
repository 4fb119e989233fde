import BroadsheetCore
import Testing

@testable import BroadsheetWebReader

@Suite("What outweighs statistics")
struct RoleRulesTests {
  private func read(_ page: String) throws -> Article {
    try WebPageReader().read(Array(page.utf8).span).article
  }

  private func paragraphs(_ parts: [Part<Block>]) -> [String] {
    parts.compactMap { if case .paragraph(let text) = $0.value { text.string } else { nil } }
  }

  @Test("The summary that the page declares is its lead where it is printed above the text")
  func declaredLead() throws {
    let summary = "Passengers can cross again, and cars too, from Monday at six in the morning."
    let article = try read(
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferry returns to the lake</title>
      <meta name="description" content="\(summary)"></head><body><main><article>
      <h1>Ferry returns to the lake</h1><div class="zz">\(summary)</div><div>
      <p>The old ferry will cross the lake again, the harbor office of Stillwater said yesterday. It
      has not left its berth since the storm of last autumn, which tore away the northern pier.</p>
      <p>Until then, the office said, a bus takes passengers around the northern shore. It leaves
      every hour from the market square and stops at both of the villages on its way.</p>
      </div></article></main></body></html>
      """)
    #expect(paragraphs(article.lead) == [summary])
  }

  @Test("An article with a headline of its own below the text is another article")
  func endlessPage() throws {
    let article = try read(
      Pages.page(
        "",
        after: """
          <article class="article"><header><h1>Market square gets new trees</h1></header><div>
          <p>Twelve lime trees will be planted on the market square in spring, the town council
          decided on Tuesday. They take the place of the chestnuts that were cut down last year.</p>
          <p>The council wants benches as well, but has not said yet who is going to pay for them.
          A vote on the money is expected in the first week of the coming month.</p></div></article>
          """))
    #expect(article.headline?.value.string == "Ferry returns to the lake")
    #expect(!paragraphs(article.body).contains { $0.contains("lime trees") })
    #expect(paragraphs(article.body).count == 2)
  }

  @Test(
    "A line that says that an advertisement stands there is none of the text",
    arguments: ["Advertisement", "ADVERTISEMENT", "Anzeige"])
  func advertisement(line: String) throws {
    let article = try read(Pages.page("<p>\(line)</p>"))
    #expect(!paragraphs(article.body).contains(line))
  }

  @Test("A linked line that says it leads to another article is a related link")
  func readAlso() throws {
    let article = try read(
      Pages.page(##"<p>Read more: <a href="/storm">The storm that stopped the ferry</a></p>"##))
    #expect(!paragraphs(article.body).contains { $0.hasPrefix("Read more") })
    #expect(
      article.body.contains { if case .relatedLink = $0.value { true } else { false } })
  }

  @Test("A quotation whose words stand in a paragraph too is a pull quotation")
  func pullQuotation() throws {
    let words = "nobody here has forgotten the night of the storm"
    let article = try read(
      Pages.page(
        """
        <blockquote><p>\(words)</p></blockquote>
        <p>The mayor told the crowd on the quay, which had come in spite of the rain and the cold,
        that \(words), and that the pier would be built again before the next winter came.</p>
        """))
    let kinds = article.body.compactMap {
      if case .quotation(let quotation) = $0.value { quotation.kind } else { nil }
    }
    #expect(kinds == [.pull])
  }
}
