import BroadsheetCore
import Testing

@Suite("Losses of an exporter that writes little")
struct ReportLossesTests {
  private func losses(of article: Article, except kept: Set<Feature>) throws -> [Loss] {
    var output = Output()
    output.reportLosses(of: article, except: kept)
    return try output.finish().losses
  }

  @Test("what is not kept is lost: parts, blocks at any depth, styles")
  func reports() throws {
    var article = Article(
      kicker: "Sea", headline: Part(["A ", .emphasis("wide"), " sea"]),
      body: [
        .paragraph([.strong("Salt"), " and ", .strong("water")]),
        .list(ItemList(items: [ItemList.Item("Wet"), ItemList.Item([.separator])])),
      ])
    article.keywords = ["sea", "ships"]
    #expect(
      try losses(of: article, except: [.headline, .paragraph, .emphasis]) == [
        Loss(.kicker), Loss(.keyword, count: 2), Loss(.list), Loss(.separator),
        Loss(.strong, count: 2),
      ])
  }

  @Test("of a lead that is kept, blocks of other kinds are lost")
  func lead() throws {
    let article = Article(lead: [.paragraph("Sea"), .separator])
    #expect(try losses(of: article, except: [.lead, .paragraph]) == [Loss(.separator)])
    #expect(try losses(of: article, except: []) == [Loss(.lead, count: 2)])
  }

  @Test("an article without parts loses nothing")
  func empty() throws { #expect(try losses(of: Article(), except: []).isEmpty) }
}
