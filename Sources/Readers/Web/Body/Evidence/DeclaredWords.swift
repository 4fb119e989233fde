import BroadsheetConventions

/// The words of what a page declares of its article: titles, summaries, the text itself.
///
/// A printed block that has the same words is likely to be what was declared.
struct DeclaredWords {
  /// How far a block agrees with what is declared.
  struct Agreement {
    /// The share of the block's words that occur, in five classes; the last is all of them.
    var share = 0
    /// The share of the declared words that the block has, in four classes.
    var coverage = 0

    /// One number for both.
    var number: Int { share * 4 + coverage }
    /// The number of such numbers.
    static let count = 20

    init() {}

    init(found: Int, of words: Int, in declared: Int) {
      guard words > 0, declared > 0 else { return }
      let percent = found * 100 / words
      share = percent < 20 ? 0 : percent < 50 ? 1 : percent < 80 ? 2 : percent < 100 ? 3 : 4
      let covered = found * 100 / declared
      coverage = covered < 15 ? 0 : covered < 45 ? 1 : covered < 80 ? 2 : 3
    }
  }

  private var words = FlagTable()
  private var titleCount = 0
  private var summaryCount = 0
  private var bodyCount = 0

  private static let inTitle: UInt8 = 1
  private static let inSummary: UInt8 = 2
  private static let inBody: UInt8 = 4

  init() {}

  init(_ head: PageHead) {
    for (index, title) in head.titles.enumerated() {
      let count = add(title.text, Self.inTitle)
      if index == 0 { titleCount = count }
    }
    for (index, summary) in head.summaries.enumerated() {
      let count = add(summary.text, Self.inSummary)
      if index == 0 { summaryCount = count }
    }
    if let body = head.articleBody { bodyCount = addPairs(body.text) }
  }

  private mutating func add(_ text: String, _ flag: UInt8) -> Int {
    let bytes = text.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var count = 0
    while let word = scanner.next() {
      words.insert(word.hash.bits, flag)
      count += 1
    }
    return count
  }

  /// Of a whole text nearly every word occurs; pairs of words are its own.
  private mutating func addPairs(_ text: String) -> Int {
    let bytes = text.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    var previous: WordHash?
    var count = 0
    while let word = scanner.next() {
      if let previous { words.insert(previous.pair(with: word.hash), Self.inBody) }
      previous = word.hash
      count += 1
    }
    return count
  }

  /// Whether structured data give the text.
  var hasBody: Bool { bodyCount > 40 }

  /// How far a block of those words repeats titles and summaries.
  func agreement(of block: [Word]) -> (title: Agreement, summary: Agreement) {
    var (inTitle, inSummary) = (0, 0)
    for word in block {
      let flags = words[word.hash.bits]
      inTitle += Int(flags & Self.inTitle)
      inSummary += Int(flags & Self.inSummary) / 2
    }
    return (
      Agreement(found: inTitle, of: block.count, in: titleCount),
      Agreement(found: inSummary, of: block.count, in: summaryCount)
    )
  }

  /// The share of the pairs of a block's words that occur in the declared text, in five classes.
  func shareInBody(_ block: [Word]) -> Int {
    var found = 0
    for index in block.indices.dropFirst() {
      let key = block[index - 1].hash.pair(with: block[index].hash)
      found += Int(words[key] & Self.inBody) / 4
    }
    // A block of one word has no pair; it says nothing.
    guard block.count > 1 else { return 4 }
    let percent = found * 100 / (block.count - 1)
    return percent < 20 ? 0 : percent < 60 ? 1 : percent < 90 ? 2 : 3
  }
}

extension WordHash {
  /// A hash of two words in that order.
  @inline(__always)
  func pair(with next: WordHash) -> UInt64 { (bits &* 0x9E37_79B9_7F4A_7C15) ^ next.bits }
}
