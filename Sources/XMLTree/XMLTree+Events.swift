extension XMLTree {
  /// A step through an element.
  public enum Event: Sendable {
    /// An element starts.
    case start(Element)

    /// Words, as long as no element interrupts them.
    case text(String)

    /// The element ends that started last.
    case end
  }

  /// Steps through an element in document order, without recursion.
  public struct Events: Sequence, IteratorProtocol, Sendable {
    private let storage: Storage
    private var index: Int
    private let end: Int
    private var openEnds: [Int] = []

    init(of element: Element) {
      storage = element.storage
      index = element.index + 1
      end = element.storage.nodes[element.index].end
    }

    /// The next step.
    public mutating func next() -> Event? {
      if let end = openEnds.last, end == index {
        openEnds.removeLast()
        return .end
      }
      guard index < end else { return nil }
      let node = storage.nodes[index]
      defer { index += 1 }
      if node.name == nil { return .text(storage.string(node.range)) }
      openEnds.append(node.end)
      return .start(XMLTree.Element(storage: storage, index: index))
    }

    /// Leaves out what is within the element that started last, and its end.
    public mutating func skipElement() {
      if let end = openEnds.popLast() { index = end }
    }
  }
}
