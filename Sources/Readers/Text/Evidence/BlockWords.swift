/// Which of the words that were scanned are a block's, and where its text begins.
struct BlockWords: BitwiseCopyable {
  /// The place of the first word.
  var first: UInt32
  /// Past the place of the last word.
  var end: UInt32
  /// Where the text begins behind a bullet or a number.
  var content: UInt32
  /// Whether the words are all that the block has.
  var isShort: Bool

  var range: Range<Int> { Int(first)..<Int(end) }
}
