import BroadsheetConformance
import BroadsheetCore
import Testing

/// Reads any bytes as one paragraph, and can be told to break a law.
private struct Listener: Reader {
  enum Flaw { case none, strayRange, strayError, doesNotStop, knowsNothing, changesEachTime }

  var flaw = Flaw.none
  var limits = Limits()
  let format = Format("listener", title: "Listener", mediaTypes: [], fileExtensions: [])

  func confidence(in prefix: Span<UInt8>) -> Confidence { flaw == .knowsNothing ? .none : .low }

  func read(
    _ input: Span<UInt8>, each receive: (consuming Reading) -> ReadingStep
  ) throws(ReadingError) {
    if input.isEmpty { throw ReadingError(.noArticle, at: flaw == .strayError ? 1 : 0) }
    let end = input.count + (flaw == .strayRange ? 1 : 0)
    let text = flaw == .changesEachTime ? "\(UInt64.random(in: 0...UInt64.max))" : "text"
    let part = Part(
      Block.paragraph(RichText(text)), origin: Origin(SourceRange(start: 0, end: end), rule: "all"))
    if receive(Reading(Article(body: [part]))) == .stop, flaw != .doesNotStop { return }
    _ = receive(Reading(Article(body: [part])))
  }
}

@Suite struct ReaderLawTests {
  @Test func aReaderThatKeepsTheLawsIsNotBlamed() {
    #expect(checkReader(Listener(), samples: [Array("sample".utf8)]) == [])
  }

  @Test(arguments: [
    (Listener.Flaw.strayRange, "ranges lie within the input"),
    (.strayError, "ranges lie within the input"),
    (.doesNotStop, "a caller who has enough is given no more articles"),
    (.knowsNothing, "a reader knows its own format"),
    (.changesEachTime, "the same bytes give the same reading"),
  ])
  private func aReaderWithAFlawIsFoundOut(flaw: Listener.Flaw, law: String) {
    let violations = checkReader(Listener(flaw: flaw), samples: [Array("sample".utf8)])
    #expect(violations.map(\.law) == [law])
  }
}
