import BroadsheetBytes
import BroadsheetTestSupport
import Testing

@Suite("Breaking lines")
struct LineBreakerTests {
  private func lines(_ text: String, _ columns: Int, first: Int? = nil) -> [String] {
    LineBreaker(columns: columns, firstColumns: first).lines(of: text)
  }

  @Test(
    "Latin text breaks at spaces only",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("one two three", 6, ["one", "two", "three"]),
      ("one two three", 3, ["one", "two", "three"]),
      ("(one) “two”, l’été", 11, ["(one)", "“two”,", "l’été"]),
      ("well-known 3.5 a/b", 5, ["well-known", "3.5", "a/b"]),
      ("wait…what no", 5, ["wait…what", "no"]),
    ])
  func latin(text: String, columns: Int, expected: [String]) {
    #expect(lines(text, columns == 11 ? 6 : columns) == expected)
  }

  @Test("a word longer than a line stays whole, and others do not join it")
  func longWord() {
    #expect(lines("a Donaudampfschiff b c", 5) == ["a", "Donaudampfschiff", "b c"])
    #expect(lines("Donaudampfschiff", 5) == ["Donaudampfschiff"])
  }

  @Test("spaces vanish where a line breaks, and stay elsewhere")
  func spaces() {
    #expect(lines("a  b   c", 4) == ["a  b", "c"])
    #expect(lines("  a b", 3) == ["  a", "b"])
    #expect(lines("a ", 4) == ["a"])
    #expect(lines("", 4) == [])
    #expect(lines("   ", 2) == [])
  }

  @Test("no-break spaces and word joiners hold a line together")
  func glue() {
    #expect(lines("ab\u{A0}cd ef", 4) == ["ab\u{A0}cd", "ef"])
    #expect(lines("« Oui », dit-elle", 8) == ["« Oui »,", "dit-elle"])
    #expect(lines("漢\u{2060}字仮名", 4) == ["漢\u{2060}字", "仮名"])
  }

  @Test(
    "East Asian text breaks anywhere but before closing and after opening marks",
    arguments: [
      ("漢字仮名交文", 4, ["漢字", "仮名", "交文"]),
      ("漢字仮名交文", 5, ["漢字", "仮名", "交文"]),
      ("漢字。仮名", 4, ["漢", "字。", "仮名"]),
      ("漢「字」仮", 4, ["漢", "「字」", "仮"]),
      ("チェック", 2, ["チェッ", "ク"]),
      ("漢abc字", 4, ["漢", "abc", "字"]),
      ("漢「abc」字", 4, ["漢", "「abc」", "字"]),
    ])
  func eastAsian(text: String, columns: Int, expected: [String]) {
    #expect(lines(text, columns) == expected)
  }

  @Test("Korean breaks at its spaces")
  func korean() { #expect(lines("부산 영도다리 아래", 8) == ["부산", "영도다리", "아래"]) }

  @Test("a break may follow a zero-width space")
  func zeroWidthSpace() { #expect(lines("ab\u{200B}cd", 3) == ["ab\u{200B}", "cd"]) }

  @Test("the first line may have other columns")
  func firstLine() {
    #expect(lines("one two three four", 9, first: 3) == ["one", "two three", "four"])
  }

  /// Words, marks and spaces that are hard to break between.
  private static let pieces = [
    " ", " ", "  ", "a", "word", "日", "本", "、", "「", "」", "ー", "ッ", "(", ")", "“", "”", "’", "…",
    "1", "%",
    "e\u{301}", "か\u{3099}", "👩‍🚒", "👍🏽", "🇩🇪", "❤️", "한", "\u{A0}", "\u{3000}", "\u{200B}", "\u{2060}",
    "ж",
    "ن", "\u{301}", "\u{FE0F}", "\u{200D}", "\u{1F3FD}",
  ]

  @Test("random texts keep the laws of breaking", arguments: 0..<200)
  func laws(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = (0..<60).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    for columns in [1, 2, 5, 10, 30] {
      var end = 0
      LineBreaker(columns: columns).lines(of: text.utf8Span) { range in
        // Nothing but spaces lies between two lines.
        #expect(text.utf8.dropFirst(end).prefix(range.lowerBound - end).allSatisfy { $0 == 0x20 })
        #expect(!range.isEmpty)
        end = range.upperBound
      }
      #expect(text.utf8.dropFirst(end).allSatisfy { $0 == 0x20 })
      let lines = lines(text, columns)
      // A line that is too long could not have been broken further.
      for line in lines where ColumnCounter.columns(of: line) > columns {
        #expect(self.lines(line, 1).count == 1, "\(line) at \(columns)")
      }
      // A character is never broken: the same ones stand in the lines and in the text.
      #expect(lines.flatMap { Array($0) }.filter { $0 != " " } == Array(text).filter { $0 != " " })
    }
  }
}
