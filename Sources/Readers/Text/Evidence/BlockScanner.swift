import BroadsheetBytes
import BroadsheetConventions

/// Finds the words of blocks that tell what they are.
///
/// Of a long block only the first and the last words are read: what tells a paragraph from
/// something else stands there, and the time for a text stays a fraction of the time to copy it.
enum BlockScanner {
  /// Blocks up to this many bytes are read whole.
  static let shortBlock = 220
  static let wordsOfHead = 10
  private static let bytesOfTail = 64
  private static let wordsOfTail = 12
  static let wordLimit = 44

  /// Appends the words of a block to `words`, and tells in `evidence` how the block begins.
  static func scan(
    _ block: TextBlock, in text: Span<UInt8>, words: inout [Word], evidence: inout BlockEvidence
  ) -> BlockWords {
    let end = block.range.upperBound
    let content = evidence.readOpening(of: block.range, in: text)
    let first = words.count
    let isShort = block.count <= shortBlock
    var scanner = WordScanner(text, in: content..<end)
    let headEnd = scanner.scan(into: &words, limit: isShort ? wordLimit : wordsOfHead)
    if !isShort {
      var start = max(headEnd, end &- bytesOfTail)
      // Not in the middle of a word.
      while start < end, start > headEnd, text[start] != 0x20 { start &+= 1 }
      var scanner = WordScanner(text, in: start..<end)
      _ = scanner.scan(into: &words, limit: wordsOfTail)
    }
    return BlockWords(
      first: UInt32(truncatingIfNeeded: first), end: UInt32(truncatingIfNeeded: words.count),
      content: UInt32(truncatingIfNeeded: content), isShort: isShort)
  }
}
