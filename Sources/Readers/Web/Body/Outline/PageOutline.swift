import BroadsheetHTMLTree

/// The text of a page in blocks, and the boxes that it lies in, both in document order.
struct PageOutline {
  var boxes: [PageBox] = []
  var blocks: [PageBlock] = []
  /// The text of all blocks, one after the other.
  var text: [UInt8] = []
  /// The words of the boxes' names, by their places in the vocabulary.
  var names: [UInt16] = []
  /// The boxes of blocks' wrappers.
  var wrappers: [Int32] = []
  var media: [PageMedium] = []
  /// Elements without text of the page, which were passed over.
  var unread: [HTMLNodeID] = []
  /// The first box that was deeper than boxes may be, if one was.
  var deepest: HTMLNodeID?

  /// The deepest nesting of boxes; what lies deeper counts as lying in the last.
  static let depth = 256

  /// The box around a box, or -1.
  @inline(__always)
  func parent(_ box: Int) -> Int { box < 0 ? -1 : Int(boxes[box].parent) }

  /// The kind of a box; `other` for none.
  @inline(__always)
  func kind(_ box: Int) -> BoxKind { box < 0 ? .other : boxes[box].kind }

  /// Whether a box is a heading, or lies right in one.
  func isHeading(_ box: Int) -> Bool {
    [box, parent(box)].contains { place in
      switch kind(place) {
      case .heading1, .heading2, .heading3, .heading4, .heading5: true
      default: false
      }
    }
  }

  /// The places of the names' words of a box.
  @inline(__always)
  func names(of box: Int) -> Range<Int> {
    guard box >= 0 else { return 0..<0 }
    let first = Int(boxes[box].firstName)
    return first..<first + Int(boxes[box].nameCount)
  }
}

/// A picture, film or frame of the page.
struct PageMedium {
  var node: HTMLNodeID
  var tag: HTMLTag
  /// The box that it lies in, or is.
  var box: Int32
  /// How many blocks stand before it.
  var blocksBefore: Int
}
