import BroadsheetHTMLTree

/// Cuts the text of a page into blocks, in one walk.
///
/// A block ends at the edge of every block-level element and at two line breaks in a row.
struct OutlineBuilder: ~Copyable, ~Escapable {
  let tree: HTMLTree
  var outline = PageOutline()

  private let table = NamedValues.Table.shared
  private var names: NameLists

  /// The boxes that are open, from the top down.
  var open: [OpenBox] = []
  /// How many elements that are too deep are open.
  private var tooDeep = 0
  var linkDepth = 0
  var strongDepth = 0
  var emphasisDepth = 0

  // The block that is being formed.
  var hasBlock = false
  var block = PageBlock()
  var measure = BlockMeasure()
  var wrappers: [Int32] = []
  var text: CollapsedText
  var hasBreak = false
  var lastLink: Int32 = -1
  var scratch: [UInt8] = []

  struct OpenBox {
    var box: Int32
    /// The innermost block-level box, itself or above.
    var own: Int32
  }

  @_lifetime(copy tree)
  init(_ tree: HTMLTree, vocabulary: BodyVocabulary) {
    self.tree = tree
    names = NameLists(vocabulary: vocabulary)
    text = CollapsedText(capacity: tree.source.count / 16)
    outline.blocks.reserveCapacity(256)
    outline.boxes.reserveCapacity(tree.count / 2)
  }

  /// The outline of the whole page.
  static func outline(of tree: HTMLTree, vocabulary: BodyVocabulary) -> PageOutline {
    var builder = OutlineBuilder(tree, vocabulary: vocabulary)
    builder.walk()
    builder.endBlock()
    var outline = builder.outline
    outline.names = builder.names.words
    outline.text = builder.text.finish()
    return outline
  }

  private mutating func walk() {
    var current = tree.firstChild(of: .document)
    while let id = current {
      if enter(id) {
        if let child = tree.firstChild(of: id) {
          current = child
          continue
        }
        leave(id)
      }
      var last = id
      while tree.next(of: last) == nil, let parent = tree.parent(of: last), parent != .document {
        leave(parent)
        last = parent
      }
      current = tree.next(of: last)
    }
  }

  // MARK: Elements

  /// Takes note of a node, and says whether to go into it.
  private mutating func enter(_ id: HTMLNodeID) -> Bool {
    switch tree.kind(of: id) {
    case .text:
      add(id)
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
    if tag.isBlock { endBlock() }
    if open.count == PageOutline.depth {
      if outline.deepest == nil { outline.deepest = id }
      tooDeep += 1
      return true
    }
    push(id, tag)
    return true
  }

  private mutating func push(_ id: HTMLNodeID, _ tag: HTMLTag) {
    let number = Int32(truncatingIfNeeded: outline.boxes.count)
    let values = NamedValues(of: id, in: tree, by: table)
    let names = names.list(of: values, in: tree.source)
    let look = values[.class].map { tree.source.key(of: $0) } ?? 0
    var box = PageBox(node: id, tag: tag, class: look, names: names)
    if let parent = open.last?.box { box.lie(in: outline.boxes[Int(parent)], at: parent) }
    box.isHidden = box.isHidden || isHidden(id, values)
    outline.boxes.append(box)
    open.append(OpenBox(box: number, own: tag.isBlock ? number : open.last?.own ?? -1))
    switch tag {
    case .a: linkDepth += 1
    case .b, .strong: strongDepth += 1
    case .i, .em: emphasisDepth += 1
    case .img, .embed, .video, .audio, .object: medium(id, tag, box: number)
    default: break
    }
  }

  /// Takes note of the end of an element that was gone into.
  private mutating func leave(_ id: HTMLNodeID) {
    let tag = tree.tag(of: id)
    if tag.isBlock { endBlock() }
    if tooDeep > 0 {
      tooDeep -= 1
      return
    }
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
        node: id, tag: tag, box: box, blocksBefore: outline.blocks.count + (hasBlock ? 1 : 0)))
  }

  private func isHidden(_ id: HTMLNodeID, _ values: NamedValues) -> Bool {
    if values.has(.hidden), tree.attribute(NamedValues.Name.hidden.attribute, of: id) != nil {
      return true
    }
    if let value = values[.ariaHidden], value.count == 4 { return true }
    guard let style = values[.style] else { return false }
    return tree.source.hidesItsElement(style)
  }
}

extension Span<UInt8> {
  /// Whether a value of `style` says that nothing is shown.
  func hidesItsElement(_ range: Range<Int>) -> Bool {
    for offset in range {
      switch self[offset] | 0x20 {
      case UInt8(ascii: "d") where declares("display", "none", at: offset, in: range): return true
      case UInt8(ascii: "v") where declares("visibility", "hidden", at: offset, in: range):
        return true
      default: break
      }
    }
    return false
  }

  /// Whether a property is given a value there.
  private func declares(
    _ property: StaticString, _ value: StaticString, at offset: Int, in range: Range<Int>
  ) -> Bool {
    guard let end = end(of: property, at: offset, in: range) else { return false }
    let colon = skipBlanks(end, in: range)
    guard colon < range.upperBound, self[colon] == UInt8(ascii: ":") else { return false }
    return self.end(of: value, at: skipBlanks(colon + 1, in: range), in: range) != nil
  }

  private func skipBlanks(_ offset: Int, in range: Range<Int>) -> Int {
    var offset = offset
    while offset < range.upperBound, self[offset] <= 0x20 { offset += 1 }
    return offset
  }

  /// Where a word ends that begins there, in any case.
  private func end(of word: StaticString, at offset: Int, in range: Range<Int>) -> Int? {
    let end = offset + word.utf8CodeUnitCount
    guard end <= range.upperBound else { return nil }
    let isEqual = word.withUTF8Buffer { word in
      for index in 0..<word.count where unsafe self[offset + index] | 0x20 != word[index] {
        return false
      }
      return true
    }
    return isEqual ? end : nil
  }
}
