import BroadsheetCore
import Testing

@Suite struct ExportTests {
  @Test(arguments: EditStatus.Availability.allCases.filter { $0 != .usable })
  func whatMustNotBePublishedIsRefused(availability: EditStatus.Availability) {
    var article = Article(headline: "A")
    article.editStatus = Part(EditStatus(availability))
    #expect(throws: ExportError.notPublishable(availability)) {
      try HeadlineExporter().export(article)
    }
    #expect(throws: Never.self) { try HeadlineExporter().export(article, under: .unrestricted) }
    #expect(throws: Never.self) { try HeadlineExporter(audience: .newsroom).export(article) }
  }

  @Test func aKilledArticleIsRefused() {
    var article = Article(headline: "A")
    article.editStatus = Part(EditStatus(.usable, signal: .kill))
    #expect(throws: ExportError.notPublishable(.canceled)) {
      try HeadlineExporter().export(article)
    }
  }

  @Test(
    arguments: [
      (nil, true), ("2026-03-01T11:59Z", true), ("2026-03-01T13:00+02:00", true),
      ("2026-03-01T12:00Z", false), ("2026-03-01T14:00+02:00", false),
      ("2026-03-02", true), ("2026-03-04", false),
    ] as [(String?, Bool)])
  func anEmbargoHoldsUntilItHasSurelyPassed(now: String?, holds: Bool) {
    var article = Article(headline: "A")
    article.embargoedUntil = Part("2026-03-01T12:00Z")
    let policy = PublicationPolicy(now: now.flatMap { Timestamp($0) })
    if holds {
      #expect(throws: ExportError.embargoed(until: "2026-03-01T12:00Z")) {
        try HeadlineExporter().export(article, under: policy)
      }
    } else {
      #expect(throws: Never.self) { try HeadlineExporter().export(article, under: policy) }
    }
  }

  @Test func deskNotesAreDroppedAndReported() throws {
    var article = Article(headline: "A")
    article.deskNotes = ["call 555", "secret"]
    let published = try HeadlineExporter().export(article)
    #expect(published.text == "A" && published.losses == [Loss(.deskNote, count: 2)])
    #expect(try HeadlineExporter(audience: .newsroom).export(article).text == "Acall 555secret")
    #expect(
      try HeadlineExporter().export(article, under: .unrestricted).text == "Acall 555secret")
  }

  @Test func aLossIsToldOnceWithACount() throws {
    let article = Article(body: [.paragraph("a"), .separator, .paragraph("b")])
    #expect(
      try HeadlineExporter().export(article).losses == [
        Loss(.paragraph, count: 2), Loss(.separator),
      ]
    )
  }

  @Test func bytesReachAReceiverInChunks() throws {
    var sizes: [Int] = []
    var output = Output { span throws(ExportError) in sizes.append(span.count) }
    for _ in 0..<10_000 { output.write("0123456789") }
    let export = try output.finish()
    #expect(export.bytes.isEmpty)
    #expect(sizes.reduce(0, +) == 100_000)
    #expect(sizes.count > 4 && sizes.allSatisfy { $0 < 17_000 })
  }

  @Test func aReceiverThatFailsEndsTheExport() {
    #expect(throws: ExportError.outputFailed("disk full")) {
      var output = Output { _ throws(ExportError) in throw .outputFailed("disk full") }
      try HeadlineExporter().export(Article(headline: "A"), to: &output)
      _ = try output.finish()
    }
  }

  @Test func nestingBeyondTheLimitIsRefused() {
    var blocks: [Part<Block>] = [.paragraph("deep")]
    for _ in 0..<Limits.deepestNesting { blocks = [.infobox(Infobox(content: blocks))] }
    #expect(throws: ExportError.nestingTooDeep(limit: 256)) {
      try HeadlineExporter().export(Article(body: blocks))
    }
  }
}
