import BroadsheetCore
import BroadsheetTextReader
import Testing

@Suite struct FoundingTextTests {
  @Test(
    "The founding text gives the document that its readers see",
    .enabled(if: FoundingText.bytes != nil, "../shared is absent"))
  func readsFoundingText() throws {
    let article = try PlainTextReader().read(#require(FoundingText.bytes)).article
    #expect(article.archived?.value == Timestamp("2019-04"))
    #expect(article.kicker?.value.string == "Kim und Putin")
    #expect(
      article.headline?.value.string == "Nordkorea bestätigt \"baldiges\" Treffen in Russland")
    #expect(article.headline?.value.marks.map(\.style) == [.quote])
    let published = try #require(article.published?.value)
    #expect(published.description == "2019-04-23T08:44+02:00")
    #expect(published.precision == .minute)
    #expect(published.offset?.basis == .inferred)
    #expect(article.agencies.map(\.value.name) == ["AFP", "dpa"])
    #expect(article.bylines.isEmpty)
    #expect(article.language?.value == "de")
  }

  @Test(
    "The founding text's picture has a caption, a person and two agencies",
    .enabled(if: FoundingText.bytes != nil, "../shared is absent"))
  func readsFigure() throws {
    let article = try PlainTextReader().read(#require(FoundingText.bytes)).article
    let figure = try #require(article.mainFigure?.value)
    #expect(
      figure.caption?.string
        == "Kim Jong Un und Wladimir Putin im Fernsehen in Südkorea: Der Nordkoreanische Machthaber will zu einem Treffen nach Russland reisen."
    )
    #expect(figure.credit?.persons == ["Ahn Young-joon"])
    #expect(figure.credit?.agencies == ["AP", "dpa"])
    #expect(figure.media.isEmpty)
  }

  @Test(
    "The founding text's body has its paragraphs, its subheading and its gap",
    .enabled(if: FoundingText.bytes != nil, "../shared is absent"))
  func readsBody() throws {
    let article = try PlainTextReader().read(#require(FoundingText.bytes)).article
    let shape = article.body.map { part in
      switch part.value {
      case .paragraph: "paragraph"
      case .subheading(let subheading): subheading.text.string
      case .gap: "gap"
      default: "other"
      }
    }
    #expect(
      shape == [
        "paragraph", "paragraph", "Russland ist einer der wenigen Verbündeten Nordkoreas",
        "paragraph",
        "paragraph", "paragraph", "gap", "paragraph",
      ])
    guard article.lead.count == 1, case .paragraph(let lead) = article.lead[0].value else {
      Issue.record("the lead is not one paragraph")
      return
    }
    #expect(lead.string.hasPrefix("Kim Jong Un wird bald nach Russland reisen"))
    #expect(lead.string.hasSuffix("gegen Nordkorea einsetzen."))
    guard case .paragraph(let first) = article.body[0].value else { return }
    #expect(first.marks.count == 3)
    #expect(first.marks.first.map { String(first[$0]) } == "\"bald\"")
  }
}
