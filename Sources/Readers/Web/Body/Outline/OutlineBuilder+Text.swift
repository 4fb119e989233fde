import BroadsheetHTMLTree

extension OutlineBuilder {
  /// Ends the line, and the block with a second break.
  mutating func lineBreak() {
    guard hasBlock else { return }
    if hasBreak { endBlock() } else { hasBreak = true }
  }

  /// Adds a text node to the block, or begins one with it.
  mutating func add(_ id: HTMLNodeID) {
    if tree.isVerbatim(id) { return add(tree.source, tree.range(of: id), of: id) }
    var decoded: [UInt8] = []
    swap(&decoded, &scratch)
    decoded.removeAll(keepingCapacity: true)
    tree.append(textOf: id, to: &decoded)
    add(decoded.span, 0..<decoded.count, of: id)
    swap(&decoded, &scratch)
  }

  private mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>, of id: HTMLNodeID) {
    let start = text.skipBlanks(bytes, range)
    guard start < range.upperBound else { return }
    let before = measure.letters
    let isFirst = !hasBlock
    if isFirst { beginBlock(with: id) } else { continueBlock(with: id) }
    let first = text.count
    text.append(bytes, start..<range.upperBound)
    var measure = measure
    measure.add(text.bytes, first..<text.count)
    let added = measure.letters - before
    self.measure = measure
    if !isFirst, added > 0, !wrappers.isEmpty { keepCommonWrappers() }
    if linkDepth > 0 { addLink(letters: added) }
    if strongDepth > 0 { block.strongLetters += added }
    if emphasisDepth > 0 { block.emphasizedLetters += added }
  }

  private mutating func beginBlock(with id: HTMLNodeID) {
    hasBlock = true
    text.hasBlank = false
    hasBreak = false
    measure = BlockMeasure()
    lastLink = -1
    block = PageBlock(
      box: open.last?.own ?? -1, text: text.count..<text.count, firstNode: id, lastNode: id,
      range: tree.range(of: id), mediaBefore: outline.media.count)
    wrappers.removeAll(keepingCapacity: true)
    var place = open.count
    while place > 0, open[place - 1].box != open[place - 1].own { place -= 1 }
    while place < open.count {
      wrappers.append(open[place].box)
      place += 1
    }
  }

  private mutating func continueBlock(with id: HTMLNodeID) {
    if hasBreak {
      text.append(0x0A)
      block.hasBreak = true
      measure.addBlank()
    } else if text.hasBlank {
      text.append(0x20)
      measure.addBlank()
    }
    text.hasBlank = false
    hasBreak = false
    block.lastNode = id
    let range = tree.range(of: id)
    block.range =
      min(block.range.lowerBound, range.lowerBound)..<max(block.range.upperBound, range.upperBound)
  }

  /// A wrapper holds the whole block, so it must be open at every text of it.
  private mutating func keepCommonWrappers() {
    var first = open.count
    while first > 0, open[first - 1].box != open[first - 1].own { first -= 1 }
    var count = 0
    while count < wrappers.count, first + count < open.count,
      open[first + count].box == wrappers[count]
    {
      count += 1
    }
    wrappers.removeLast(wrappers.count - count)
  }

  /// Takes note of letters that are linked.
  private mutating func addLink(letters: Int) {
    block.linkedLetters += letters
    guard letters > 0,
      let link = open.last(where: { outline.boxes[Int($0.box)].tag == .a })?.box,
      link != lastLink
    else { return }
    lastLink = link
    block.links += 1
  }

  /// Ends the block, if one is being formed.
  mutating func endBlock() {
    text.hasBlank = false
    hasBreak = false
    guard hasBlock else { return }
    hasBlock = false
    measure.finish()
    block.text = block.text.lowerBound..<text.count
    block.letters = measure.letters
    block.digits = measure.digits
    block.capitals = measure.capitals
    block.sentences = measure.sentences
    block.key = text.bytes.key(of: block.text, folding: 0x20)
    block.opening = CharacterKind(firstOf: text.bytes, block.text)
    block.closing = CharacterKind(lastOf: text.bytes, block.text)
    block.firstWrapper = outline.wrappers.count
    block.wrapperCount = wrappers.count
    outline.wrappers.append(contentsOf: wrappers)
    outline.blocks.append(block)
  }
}
