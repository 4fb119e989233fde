import BroadsheetConventions
import Testing

@testable import BroadsheetWebReader

@Suite("What a page declares in words")
struct DeclaredWordsTests {
  private let declared: DeclaredWords

  init() {
    var head = PageHead()
    head.titles = [statement("Ferry returns to the lake")]
    head.summaries = [statement("The old ferry crosses the lake again from Monday.")]
    let sentence = "The harbor office said that the ferry sails every hour until evening. "
    head.articleBody = statement(String(repeating: sentence, count: 5))
    declared = DeclaredWords(head)
  }

  @Test("A block that is the summary has all words of it")
  func summary() {
    let agreement = declared.agreement(
      of: words("The old ferry crosses the lake again from Monday"))
    #expect(agreement.summary.share == 4)
    #expect(agreement.summary.coverage == 3)
    #expect(agreement.title.share < 4)
  }

  @Test("A block of other words agrees with nothing")
  func other() {
    let agreement = declared.agreement(of: words("Subscribe now for less than nothing"))
    #expect(agreement.summary.share == 0)
    #expect(agreement.title.share == 0)
  }

  @Test("The declared text is known by its pairs of words, not by its words")
  func text() {
    #expect(declared.hasBody)
    #expect(declared.shareInBody(words("the ferry sails every hour until evening")) == 3)
    #expect(declared.shareInBody(words("evening hour sails said office harbor every")) == 0)
  }

  @Test("Flags of a thousand hashes are kept while the table grows")
  func growth() {
    var table = FlagTable()
    for key in 1...1000 as ClosedRange<UInt64> {
      table.insert(key &* 0x9E37_79B9_7F4A_7C15, key % 2 == 0 ? 2 : 1)
    }
    for key in 1...1000 as ClosedRange<UInt64> {
      #expect(table[key &* 0x9E37_79B9_7F4A_7C15] == (key % 2 == 0 ? 2 : 1))
    }
    #expect(table[5] == 0)
  }

  private func words(_ text: String) -> [Word] {
    let bytes = text.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var words: [Word] = []
    while let word = scanner.next() { words.append(word) }
    return words
  }
}

private func statement(_ text: String) -> Statement {
  Statement(text: text, source: .meta, range: 0..<0)
}
