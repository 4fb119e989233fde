import BroadsheetConventions

/// What the blocks of a text are together: where its running text begins and ends, and how it is set.
struct TextLayout {
  /// The first block of running text; the number of blocks if there is none.
  var firstText = 0
  /// The last block of running text; -1 if there is none.
  var lastText = -1
  /// The width of all blocks of running text.
  var textWidth = 0
  /// Whether lines were joined to blocks.
  var isWrapped = false
  /// Whether blank lines divide most blocks.
  var isSpaced = false
  /// Whether some blocks stand behind bullets.
  var hasItems = false
  /// Whether there are control characters.
  var hasControls = false
  /// The number of blocks.
  var blockCount = 0
  /// The number of blocks in the windows of the text before this one.
  var blocksBefore = 0

  /// Describes the blocks of a window: behind that of `before`, whose running text goes on in it,
  /// and before others, unless it `isLast`.
  init(
    _ blocks: [TextBlock], _ evidence: [BlockEvidence], isWrapped: Bool,
    after before: TextLayout? = nil, isLast: Bool = true
  ) {
    firstText = blocks.count
    blockCount = blocks.count
    blocksBefore = before.map { $0.blocksBefore + $0.blockCount } ?? 0
    self.isWrapped = isWrapped
    var spaced = 0
    for index in blocks.indices {
      if blocks[index].blankLinesBefore > 0 { spaced &+= 1 }
      let shape = evidence[index].shape
      if shape.isText {
        if firstText == blocks.count { firstText = index }
        lastText = index
        textWidth &+= Int(evidence[index].width)
      }
      if evidence[index].opening == .bullet { hasItems = true }
      if evidence[index].marks.contains(.control) { hasControls = true }
    }
    isSpaced = spaced * 2 >= blocks.count
    if let before, before.lastText >= 0 {
      firstText = 0
      lastText = max(lastText, 0)
    }
    if !isLast, lastText >= 0 { lastText = blocks.count - 1 }
  }

  /// 0 before the running text, 1 within it, 2 behind it.
  func region(of index: Int) -> Int {
    index < firstText ? 0 : index <= lastText ? 1 : 2
  }
}
