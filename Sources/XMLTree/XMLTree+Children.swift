extension XMLTree {
  /// What an element holds.
  public enum Node: Sendable {
    /// An element.
    case element(Element)

    /// Words, as long as no element interrupts them.
    case text(String)
  }

  /// What stands directly within an element, in document order.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    private let storage: Storage
    private var index: Int
    private let end: Int

    init(of element: Element) {
      storage = element.storage
      index = element.index + 1
      end = element.storage.nodes[element.index].end
    }

    /// The next element or run of words.
    public mutating func next() -> Node? {
      guard index < end else { return nil }
      let node = storage.nodes[index]
      defer { index = node.end }
      return node.name == nil
        ? .text(storage.string(node.range))
        : .element(XMLTree.Element(storage: storage, index: index))
    }
  }
}
