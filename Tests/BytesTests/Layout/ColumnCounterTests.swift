import BroadsheetBytes
import Testing

@Suite("Columns")
struct ColumnCounterTests {
  @Test(
    "a text fills the columns that a terminal gives it",
    arguments: [
      ("", 0), ("a", 1), ("Straße", 6), ("日本", 4), ("ｱｲｳ", 3), ("ＡＢＣ", 6), ("한국", 4),
      ("「」、。", 8), ("\u{3000}", 2), ("e\u{301}te\u{301}", 3), ("नमस्ते", 4), ("שָׁלוֹם", 4),
      ("\u{200B}\u{2060}\u{FEFF}", 0), ("\u{1112}\u{1161}\u{11AB}", 2), ("a\u{AD}b", 3),
      ("か\u{3099}", 2), ("→±§", 3),
    ])
  func columns(text: String, columns: Int) {
    #expect(ColumnCounter.columns(of: text) == columns)
  }

  @Test(
    "an emoji fills two columns, of however many scalars it is made",
    arguments: ["🙂", "👩‍🚒", "👨‍👩‍👧‍👦", "👍🏽", "☝🏿", "❤️", "1️⃣", "🇩🇪", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "🤷🏻‍♂️", "🏳️‍🌈"])
  func emoji(text: String) {
    #expect(text.count == 1)
    #expect(ColumnCounter.columns(of: text) == 2)
  }

  @Test("a joiner that shapes letters joins no columns")
  func joinerBetweenLetters() {
    #expect(ColumnCounter.columns(of: "ن\u{200D}م") == 2)
  }

  @Test("a control character fills no column")
  func controls() {
    #expect(ColumnCounter.columns(of: "\u{0}\u{1B}\u{7F}\u{9B}") == 0)
  }
}
