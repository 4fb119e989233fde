import BroadsheetConventions

/// The words of a block that were looked at for evidence, for whoever needs them again.
struct KnownWords: ~Escapable {
  /// Those from the beginning on, without a gap.
  private let head: Span<Word>
  /// Where in the text the first may begin, behind a bullet or a number.
  private let start: Int
  /// Whether the block has no words beside these.
  private let isAll: Bool

  /// Those of a block of which none were kept.
  @_lifetime(immortal)
  init() {
    head = Span()
    start = .max
    isAll = false
  }

  /// Those that `own` tells apart in the words of several blocks.
  @_lifetime(copy words)
  init(_ own: BlockWords, of words: Span<Word>) {
    let words = words.extracting(own.range)
    isAll = own.isShort && words.count < BlockScanner.wordLimit
    head = own.isShort ? words : words.extracting(first: min(words.count, BlockScanner.wordsOfHead))
    start = Int(own.content)
  }

  /// The first words of the block; none if something is in front of them.
  @_lifetime(copy self)
  func opening(at offset: Int) -> Span<Word> { offset >= start ? head : Span() }

  /// The words in `range`; nil if there may be others, or one crosses its bounds.
  @_lifetime(copy self)
  func words(in range: Range<Int>) -> Span<Word>? {
    guard range.lowerBound >= start else { return nil }
    var first = 0
    while first < head.count, head[first].range.upperBound <= range.lowerBound { first &+= 1 }
    var end = first
    while end < head.count, head[end].range.lowerBound < range.upperBound { end &+= 1 }
    guard end < head.count || isAll else { return nil }
    if end > first,
      head[first].range.lowerBound < range.lowerBound
        || head[end &- 1].range.upperBound > range.upperBound
    {
      return nil
    }
    return head.extracting(first..<end)
  }
}
