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

  /// Appends the words of all blocks to `words`, to `evidence` how each block begins, and to
  /// `blockWords` which words are whose.
  static func scan(
    _ blocks: ArraySlice<TextBlock>, in text: Span<UInt8>, words: inout [Word],
    evidence: inout [BlockEvidence], blockWords: inout [BlockWords]
  ) {
    var room = 0
    for block in blocks { room &+= mostWords(of: block) }
    words.append(addingCapacity: room) { words in
      for block in blocks {
        var own = BlockEvidence()
        blockWords.append(scan(block, in: text, words: &words, evidence: &own))
        evidence.append(own)
      }
    }
  }

  /// No word is shorter than a letter and what parts it from the next.
  private static func mostWords(of block: TextBlock) -> Int {
    block.count <= shortBlock
      ? min(wordLimit, block.count / 2 &+ 1) : wordsOfHead &+ wordsOfTail
  }

  private static func scan(
    _ block: TextBlock, in text: Span<UInt8>, words: inout OutputSpan<Word>,
    evidence: inout BlockEvidence
  ) -> BlockWords {
    let end = block.range.upperBound
    let content = evidence.readOpening(of: block.range, in: text)
    let first = words.count
    let isShort = block.count <= shortBlock
    let limit = isShort ? mostWords(of: block) : wordsOfHead
    let headEnd = WordScanner.scan(text, in: content..<end, into: &words, limit: limit)
    if !isShort {
      var start = max(headEnd, end &- bytesOfTail)
      // Not in the middle of a word.
      while start < end, start > headEnd, text[start] != 0x20 { start &+= 1 }
      _ = WordScanner.scan(text, in: start..<end, into: &words, limit: wordsOfTail)
    }
    return BlockWords(
      first: UInt32(truncatingIfNeeded: first), end: UInt32(truncatingIfNeeded: words.count),
      content: UInt32(truncatingIfNeeded: content), isShort: isShort)
  }
}
