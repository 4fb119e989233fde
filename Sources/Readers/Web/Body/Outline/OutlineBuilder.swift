import BroadsheetHTMLTree

/// Cuts the text of a page into blocks, in one walk.
///
/// A block ends at the edge of every block-level element and at two line breaks in a row.
struct OutlineBuilder: ~Escapable {
  private let tree: HTMLTree
  private let vocabulary: BodyVocabulary
  private(set) var outline = PageOutline()

  /// The boxes that are open, from the top down.
  private var open: [OpenBox] = []
  /// How many elements that are too deep are open.
  private var tooDeep = 0
  private var linkDepth = 0
  private var strongDepth = 0
  private var emphasisDepth = 0

  // The block that is being formed.
  private var block: PageBlock?
  private var measure = BlockMeasure()
  private var wrappers: [Int32] = []
  private var hasBlank = false
  private var hasBreak = false
  private var lastLink: Int32 = -1
  private var scratch: [UInt8] = []

  private struct OpenBox {
    var box: Int32
    /// The innermost block-level box, itself or above.
    var own: Int32
  }

  @_lifetime(copy tree)
  init(_ tree: HTMLTree, vocabulary: BodyVocabulary) {
    self.tree = tree
    self.vocabulary = vocabulary
    outline.text.reserveCapacity(tree.source.count / 6)
    outline.blocks.reserveCapacity(256)
    outline.boxes.reserveCapacity(tree.count / 2)
  }

  /// Walks the whole page.
  mutating func build() {
    var current = tree.firstChild(of: .document)
    while let id = current {
      if enter(id), let child = tree.firstChild(of: id) {
        current = child
        continue
      }
      leave(id)
      var last = id
      while tree.next(of: last) == nil, let parent = tree.parent(of: last), parent != .document {
        leave(parent)
        last = parent
      }
      current = tree.next(of: last)
    }
    flush()
  }

  // MARK: Elements

  /// Takes note of a node, and says whether to go into it.
  private mutating func enter(_ id: HTMLNodeID) -> Bool {
    switch tree.kind(of: id) {
    case .text:
      text(id)
      return false
    case .element: break
    default: return false
    }
    let tag = tree.tag(of: id)
    if tag == .br {
      lineBreak()
      return false
    }
    if tag.isUnread {
      if tag == .iframe { medium(id, tag, box: open.last?.box ?? -1) }
      outline.unread.append(id)
      return false
    }
    if open.count == PageOutline.depth {
      if outline.deepest == nil { outline.deepest = id }
      if tag.isBlock { flush() }
      tooDeep += 1
      return true
    }
    push(id, tag)
    return true
  }

  private mutating func push(_ id: HTMLNodeID, _ tag: HTMLTag) {
    let parent = open.last?.box ?? -1
    let number = Int32(outline.boxes.count)
    let above = parent < 0 ? nil : outline.boxes[Int(parent)]
    let firstName = UInt32(outline.names.count)
    let classValue = tree.attribute(.class, of: id)
    var signature = UInt32(tag.rawValue) &+ 17
    if let classValue {
      for offset in classValue.range {
        signature = (signature ^ UInt32(tree.source[offset])) &* 0x0100_0193
      }
    }
    for name in Self.naming {
      if let value = tree.attribute(name, of: id) { addNames(value.range) }
    }
    outline.boxes.append(
      PageBox(
        node: id, parent: parent, tag: tag, kind: BoxKind(tag),
        surroundings: Surroundings(tag).union(above?.surroundings ?? []), signature: signature,
        path: ((above?.path ?? 7) &* 31 &+ signature) &* 0x0100_0193, firstName: firstName,
        nameCount: UInt8(outline.names.count - Int(firstName)),
        isHidden: above?.isHidden ?? false || isHidden(id)))
    if tag.isBlock {
      flush()
      open.append(OpenBox(box: number, own: number))
    } else {
      open.append(OpenBox(box: number, own: open.last?.own ?? -1))
      switch tag {
      case .a: linkDepth += 1
      case .b, .strong: strongDepth += 1
      case .i, .em: emphasisDepth += 1
      case .img, .embed: medium(id, tag, box: number)
      default: break
      }
    }
    if tag == .video || tag == .audio || tag == .object { medium(id, tag, box: number) }
  }

  private mutating func leave(_ id: HTMLNodeID) {
    guard tree.kind(of: id) == .element else { return }
    let tag = tree.tag(of: id)
    guard tag != .br, !tag.isUnread else { return }
    guard let last = open.last, outline.boxes[Int(last.box)].node == id else {
      tooDeep -= 1
      if tag.isBlock { flush() }
      return
    }
    if tag.isBlock { flush() }
    open.removeLast()
    switch tag {
    case .a: linkDepth -= 1
    case .b, .strong: strongDepth -= 1
    case .i, .em: emphasisDepth -= 1
    default: break
    }
  }

  private mutating func medium(_ id: HTMLNodeID, _ tag: HTMLTag, box: Int32) {
    outline.media.append(
      PageMedium(
        node: id, tag: tag, box: box, blocksBefore: outline.blocks.count + (block == nil ? 0 : 1)))
  }

  // MARK: Names

  /// The attributes whose words say what an element is, beside `class`.
  static let naming: [HTMLAttributeName] = [
    .class, .id, .role, .itemprop, "data-testid", "data-component", "aria-label",
  ]
  private static let hidden = HTMLAttributeName("hidden")
  private static let ariaHidden = HTMLAttributeName("aria-hidden")

  /// Adds the words that the vocabulary has, each once; no box has more than 255.
  private mutating func addNames(_ range: Range<Int>) {
    let first = outline.boxes.last.map { Int($0.firstName) + Int($0.nameCount) } ?? 0
    var scanner = NameScanner(tree.source, in: range)
    while let word = scanner.next() {
      guard let number = vocabulary.name(word.hash), outline.names.count - first < 255 else {
        continue
      }
      if !outline.names[first...].contains(UInt16(number)) { outline.names.append(UInt16(number)) }
    }
  }

  private func isHidden(_ id: HTMLNodeID) -> Bool {
    if tree.attribute(Self.hidden, of: id) != nil { return true }
    if let value = tree.attribute(Self.ariaHidden, of: id), value.range.count == 4 { return true }
    guard let style = tree.attribute(.style, of: id) else { return false }
    return tree.source.hidesItsElement(style.range)
  }

  // MARK: Text

  private mutating func lineBreak() {
    guard block != nil else { return }
    if hasBreak { flush() } else { hasBreak = true }
  }

  private mutating func text(_ id: HTMLNodeID) {
    let before = measure.letters
    let hadBlock = block != nil
    if tree.isVerbatim(id) {
      copy(tree.source, tree.range(of: id), of: id)
    } else {
      var decoded: [UInt8] = []
      swap(&decoded, &scratch)
      decoded.removeAll(keepingCapacity: true)
      tree.append(textOf: id, to: &decoded)
      copy(decoded.span, 0..<decoded.count, of: id)
      swap(&decoded, &scratch)
    }
    guard block != nil else { return }
    let added = measure.letters - before
    if !hadBlock {
      wrappers.removeAll(keepingCapacity: true)
      for item in open.reversed() {
        if item.box == item.own { break }
        wrappers.append(item.box)
      }
      wrappers.reverse()
    } else if added > 0, !wrappers.isEmpty {
      keepCommonWrappers()
    }
    if linkDepth > 0 {
      block?.linkedLetters += added
      if let link = open.last(where: { outline.boxes[Int($0.box)].tag == .a })?.box,
        link != lastLink, added > 0
      {
        lastLink = link
        block?.links += 1
      }
    }
    if strongDepth > 0 { block?.strongLetters += added }
    if emphasisDepth > 0 { block?.emphasizedLetters += added }
  }

  /// A wrapper holds the whole block, so it must be open at every text of it.
  private mutating func keepCommonWrappers() {
    let first = open.count - (open.reversed().prefix { $0.box != $0.own }.count)
    var count = 0
    while count < wrappers.count, first + count < open.count,
      open[first + count].box == wrappers[count]
    {
      count += 1
    }
    wrappers.removeLast(wrappers.count - count)
  }

  /// Adds the characters of a text node, whose decoded bytes are a range of `bytes`.
  private mutating func copy(_ bytes: Span<UInt8>, _ text: Range<Int>, of id: HTMLNodeID) {
    let source = tree.range(of: id)
    var offset = text.lowerBound
    while offset < text.upperBound {
      let width = min(
        add(
          bytes[offset],
          offset &+ 1 < text.upperBound ? bytes[offset &+ 1] : 0,
          offset &+ 2 < text.upperBound ? bytes[offset &+ 2] : 0, id, source),
        text.upperBound &- offset)
      if isKept {
        for index in 1..<max(width, 1) { outline.text.append(bytes[offset &+ index]) }
        measure.add(outline.text, at: outline.text.count &- width, width: width)
      }
      offset &+= width
    }
  }

  /// Whether the last byte that was added was kept.
  private var isKept = false

  /// Takes in the lead of a character, whose width it gives; blanks are kept back until more follows.
  @inline(__always)
  private mutating func add(
    _ byte: UInt8, _ second: UInt8, _ third: UInt8, _ id: HTMLNodeID, _ range: Range<Int>
  ) -> Int {
    isKept = false
    let width: Int
    if byte < 0x80 {
      if byte <= 0x20 {
        hasBlank = true
        return 1
      }
      width = 1
    } else if byte < 0xE0 {
      width = 2
      if byte == 0xC2 {
        if second == 0xA0 { hasBlank = true }
        if second == 0xA0 || second == 0xAD { return 2 }
      }
    } else {
      width = byte < 0xF0 ? 3 : 4
      if byte == 0xE2, second == 0x80, third >= 0x8B, third <= 0x8F { return 3 }
      if byte == 0xE3, second == 0x80, third == 0x80 {
        hasBlank = true
        return 3
      }
      if byte == 0xEF, second == 0xBB, third == 0xBF { return 3 }
    }
    if block == nil {
      measure = BlockMeasure()
      lastLink = -1
      block = PageBlock(
        box: open.last?.own ?? -1, text: outline.text.count..<outline.text.count, firstNode: id,
        lastNode: id, range: range, mediaBefore: outline.media.count)
    } else if hasBreak {
      outline.text.append(0x0A)
      measure.addBlank()
      block?.hasBreak = true
    } else if hasBlank {
      outline.text.append(0x20)
      measure.addBlank()
    }
    hasBlank = false
    hasBreak = false
    if block?.lastNode != id {
      block?.lastNode = id
      if let first = block?.range.lowerBound {
        block?.range = min(first, range.lowerBound)..<max(first, range.upperBound)
      }
    }
    outline.text.append(byte)
    isKept = true
    return width
  }

  /// Ends the block, if one is being formed.
  private mutating func flush() {
    hasBlank = false
    hasBreak = false
    guard var block else { return }
    self.block = nil
    measure.finish()
    block.text = block.text.lowerBound..<outline.text.count
    block.letters = measure.letters
    block.digits = measure.digits
    block.capitals = measure.capitals
    block.sentences = measure.sentences
    block.hash = measure.hash
    block.opening = measure.opening ?? .other
    block.closing = measure.closing
    block.firstWrapper = outline.wrappers.count
    block.wrapperCount = wrappers.count
    outline.wrappers.append(contentsOf: wrappers)
    outline.blocks.append(block)
  }
}

extension Span<UInt8> {
  /// Whether a value of `style` says that nothing is shown.
  func hidesItsElement(_ range: Range<Int>) -> Bool {
    hasDeclaration("display", "none", in: range)
      || hasDeclaration("visibility", "hidden", in: range)
  }

  private func hasDeclaration(
    _ property: StaticString, _ value: StaticString, in range: Range<Int>
  ) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let end = matches(property, at: offset, in: range) {
        var next = skipBlanks(end, in: range)
        if next < range.upperBound, self[next] == UInt8(ascii: ":") {
          next = skipBlanks(next + 1, in: range)
          if matches(value, at: next, in: range) != nil { return true }
        }
      }
      offset += 1
    }
    return false
  }

  private func skipBlanks(_ offset: Int, in range: Range<Int>) -> Int {
    var offset = offset
    while offset < range.upperBound, self[offset] <= 0x20 { offset += 1 }
    return offset
  }

  private func matches(_ word: StaticString, at offset: Int, in range: Range<Int>) -> Int? {
    let word = "\(word)".utf8Span.span
    guard offset + word.count <= range.upperBound else { return nil }
    for index in 0..<word.count where self[offset + index] | 0x20 != word[index] { return nil }
    return offset + word.count
  }
}
