import BroadsheetCore

/// About how many bytes of memory an article takes that grows at its end.
struct MemoryEstimate {
  /// The bytes of the blocks that were there at the last update, and of what the head repeats.
  var bytes: Int { bodyBytes + headBytes }

  private var bodyBytes = 0
  private var headBytes = 0
  private var blockCount = 0

  /// What the allocator and the header of a string or an array take beside the content.
  private static let allocation = 48
  /// What a part of the head takes, of which a hostile text could have many.
  private static let headPart = 256

  /// Adds the blocks that are new.
  mutating func update(for article: borrowing Article) {
    for block in article.body[min(blockCount, article.body.count)...] {
      bodyBytes += Self.bytes(of: block)
    }
    blockCount = article.body.count
    let parts = article.bylines.count + article.topics.count + article.deskNotes.count
    headBytes = parts * Self.headPart
  }

  private static func bytes(of part: Part<Block>) -> Int {
    let own = MemoryLayout<Part<Block>>.stride
    switch part.value {
    case .paragraph(let text): return own + bytes(of: text)
    case .subheading(let subheading): return own + bytes(of: subheading.text)
    default:
      let texts = part.value.texts.reduce(0) { $0 + bytes(of: $1) }
      let children = part.value.children.reduce(0) { $0 + allocation + bytes(of: $1) }
      return own + allocation + texts + children
    }
  }

  private static func bytes(of text: RichText) -> Int {
    let marks =
      text.marks.isEmpty ? 0 : allocation + text.marks.count * MemoryLayout<Mark>.stride
    // A string of up to fifteen bytes takes none beside itself.
    let count = text.string.utf8.count
    return marks + (count > 15 ? allocation + count : 0)
  }
}
