import BroadsheetCore
import Testing

@Suite struct ReadingTests {
  @Test func articlesComeOneAtATimeUntilTheCallerHasEnough() throws {
    var headlines: [String] = []
    try LineReader().read(Array("a\nb\nc\n".utf8).span) { reading in
      headlines.append(reading.article.headline?.string ?? "")
      return headlines.count == 2 ? .stop : .next
    }
    #expect(headlines == ["a", "b"])
  }

  @Test func theFirstArticleIsReadFromBytesAndText() throws {
    #expect(try LineReader().read("ä\nb\n").article == Article(headline: "ä"))
    #expect(try LineReader().read(Array("ä\n".utf8)).article.headline?.origin?.range.end == 2)
    #expect(try LineReader().readAll(Array("a\nb\n".utf8).span).count == 2)
  }

  @Test func anInputWithoutAnArticleIsAnErrorWithItsPlace() {
    #expect(throws: ReadingError(.noArticle, at: 3)) { try LineReader().read("abc") }
    #expect(throws: ReadingError(.malformed("a line is empty"), at: 2)) {
      try LineReader().readAll(Array("a\n\nb\n".utf8).span)
    }
  }

  @Test(arguments: [
    ("", 0, 1, 1), ("abc", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1),
    ("äöb", 4, 1, 3), ("a\n", 99, 2, 1), ("\n\n\n", 2, 3, 1), ("a\r\nb", 1, 1, 2),
  ])
  func positionsCountLinesAndScalars(text: String, offset: Int, line: Int, column: Int) {
    let position = SourcePosition(of: offset, in: text.utf8Span.span)
    #expect(position == SourcePosition(line: line, column: column))
  }

  @Test func sourceRangesAreHalfOpen() {
    let range = SourceRange(start: 2, end: 5)
    #expect(range.count == 3 && range.description == "2..<5")
    #expect(range.contains(SourceRange(start: 2, end: 5)) && !range.overlaps(SourceRange(5..<7)))
    #expect(range.union(SourceRange(start: 7, end: 9)) == SourceRange(start: 2, end: 9))
    #expect(SourceRange(start: 5, end: 2).isEmpty)
  }

  @Test func `A range never ends before it starts, whatever is set`() {
    var range = SourceRange(start: 3, end: 5)
    range.end = 1
    #expect(range == SourceRange(start: 3, end: 3) && range.bounds.isEmpty)
    range.start = 9
    #expect(range == SourceRange(start: 9, end: 9) && range.isEmpty)
  }

  @Test func `No limit allows nesting that a stack cannot bear`() {
    var limits = Limits(nesting: .max)
    #expect(limits.nesting == Limits.deepestNesting)
    limits.nesting = 100_000
    #expect(limits.nesting == Limits.deepestNesting)
    limits.nesting = 3
    #expect(limits.nesting == 3)
  }
}
