import BroadsheetCore
import BroadsheetTestSupport
import Testing

@Suite struct RichTextTests {
  @Test func aStringLiteralHasNoMarks() {
    let text: RichText = "It rained."
    #expect(text.string == "It rained." && text.marks.isEmpty)
  }

  @Test func aTreeBecomesOneStringWithNestedMarks() {
    let text: RichText = ["He said ", .quote("“", .emphasis("no"), "”"), "."]
    #expect(text.string == "He said “no”.")
    #expect(text.marks == [Mark(.quote, 8..<16), Mark(.emphasis, 11..<13)])
  }

  @Test func aLineFeedIsALineBreak() {
    #expect(RichText("a\nb").inlines == [.text("a"), .lineBreak, .text("b")])
    #expect(RichText([.text("a"), .lineBreak, .text("b")]) == "a\nb")
  }

  @Test(arguments: 0..<300)
  func aTreeSurvivesTheWayThereAndBack(seed: UInt64) {
    var generator = ArticleGenerator(seed: seed)
    let text = generator.richText()
    #expect(RichText(text.inlines) == text)
  }

  @Test(arguments: 0..<300)
  func eventsAreBalancedAndHoldEveryWord(seed: UInt64) {
    var generator = ArticleGenerator(seed: seed)
    let text = generator.richText()
    var open: [Style] = []
    var words = ""
    for event in text.events {
      switch event {
      case .text(let piece):
        #expect(!piece.isEmpty && !piece.utf8.contains(0x0A))
        words += piece
      case .lineBreak: words += "\n"
      case .start(let style): open.append(style)
      case .end(let style): #expect(open.popLast() == style)
      }
    }
    #expect(open.isEmpty)
    #expect(words == text.string)
  }

  @Test func marksInAnyOrderArePutInOrder() {
    let text = RichText("abcdef", marks: [Mark(.strong, 2..<3), Mark(.emphasis, 0..<6)])
    #expect(text.marks == [Mark(.emphasis, 0..<6), Mark(.strong, 2..<3)])
  }

  @Test func aMarkThatCrossesAnotherIsSplit() {
    let text = RichText("abcdef", marks: [Mark(.emphasis, 0..<4), Mark(.strong, 2..<6)])
    #expect(
      text.marks == [Mark(.emphasis, 0..<4), Mark(.strong, 2..<4), Mark(.strong, 4..<6)])
  }

  @Test func marksAreCutToTheTextAndToWholeScalars() {
    let text = RichText("aéz", marks: [Mark(.code, 2..<99), Mark(.strong, -3..<0)])
    #expect(text.marks == [Mark(.code, 1..<4)])
  }

  @Test(arguments: 0..<500)
  func randomMarksEndUpNestedAndCoverTheSameBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let string = "abcdéfghijklmnöpqrst"
    let marks = (0..<8).map { _ in
      let start = Int.random(in: 0...20, using: &random)
      return Mark(
        Bool.random(using: &random) ? .emphasis : .strong,
        start..<start + Int.random(in: 0...8, using: &random))
    }
    let text = RichText(string, marks: marks)
    #expect(RichText(string, marks: text.marks).marks == text.marks)
    for (index, outer) in text.marks.enumerated() {
      for inner in text.marks[(index + 1)...] {
        let crosses =
          inner.range.overlaps(outer.range) && inner.range.upperBound > outer.range.upperBound
        #expect(!crosses)
      }
    }
    // é and ö are the only scalars of two bytes: each other byte keeps its styles.
    for offset in [0, 1, 2, 3, 6, 7, 8, 12] {
      let before = marks.filter { $0.range.contains(offset) }.map(\.style)
      let after = text.marks.filter { $0.range.contains(offset) }.map(\.style)
      #expect(before.filter { $0 == .strong }.count == after.filter { $0 == .strong }.count)
      #expect(before.count == after.count)
    }
  }

  @Test func nestingBeyondTheLimitKeepsTheWords() {
    var builder = RichTextBuilder()
    for _ in 0..<10_000 { builder.start(.emphasis) }
    builder.append("deep")
    for _ in 0..<10_000 { builder.end() }
    builder.append("!")
    let text = builder.finish()
    #expect(text.string == "deep!")
    #expect(text.marks.count == RichText.maximumDepth)
    #expect(text.marks.allSatisfy { $0.range == 0..<4 })
  }

  @Test func joiningShiftsTheMarksOfTheSecond() {
    let left: RichText = [.strong("é")]
    let right: RichText = ["x", .emphasis("y")]
    #expect(left + right == [.strong("é"), "x", .emphasis("y")])
  }

  @Test func aMarkGivesItsWords() {
    let text: RichText = ["Er sagte: ", .quote("„Nein“")]
    #expect(text[text.marks[0]] == "„Nein“")
  }
}
