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

  init(_ blocks: [TextBlock], _ evidence: [BlockEvidence], isWrapped: Bool) {
    firstText = blocks.count
    blockCount = blocks.count
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
  }

  /// 0 before the running text, 1 within it, 2 behind it.
  func region(of index: Int) -> Int {
    index < firstText ? 0 : index <= lastText ? 1 : 2
  }
}
