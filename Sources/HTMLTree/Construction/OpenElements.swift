/// An element on the stack of open elements: what the rules ask of it.
struct OpenElement {
  var node: UInt32
  var tag: HTMLTag
  var namespace: HTMLNamespace
  var traits: TagTraits

  /// Whether it is the element `tag` of HTML.
  @inline(__always)
  func isHTML(_ tag: HTMLTag) -> Bool { self.tag == tag && namespace == .html }

  /// Whether text in it waits until it is known to be white space (13.2.6.4.9).
  var holdsTableText: Bool { traits.contains(.tablePart) || isHTML(.template) }
}

/// The stack of open elements (13.2.4.2).
///
/// It counts the elements of each name, so most questions after one that is not there need no look
/// at the stack.
struct OpenElements {
  private(set) var elements: [OpenElement] = []
  private var counts = [UInt16](repeating: 0, count: 256)

  init() {
    elements.reserveCapacity(64)
  }

  @inline(__always)
  var count: Int { elements.count }

  @inline(__always)
  subscript(index: Int) -> OpenElement { elements[index] }

  /// The current node; there is one from the first tag on.
  @inline(__always)
  var current: OpenElement { elements[elements.count &- 1] }

  /// The current node, or the element that a fragment is parsed in if nothing else is open.
  @inline(__always)
  func adjustedCurrent(within context: OpenElement?) -> OpenElement {
    if count == 1, let context { return context }
    return current
  }

  /// Whether the adjusted current node is one of SVG or MathML.
  @inline(__always)
  func isForeign(within context: OpenElement?) -> Bool {
    if count > 1 { return current.namespace != .html }
    return (context?.namespace ?? .html) != .html
  }

  /// Whether an element `tag` of HTML is on the stack.
  @inline(__always)
  func contains(_ tag: HTMLTag) -> Bool { counts[Int(tag.rawValue)] > 0 }

  @inline(__always)
  mutating func push(_ element: OpenElement) {
    elements.append(element)
    count(element, by: 1)
  }

  @inline(__always)
  mutating func pop() -> OpenElement {
    let element = elements.removeLast()
    count(element, by: -1)
    return element
  }

  mutating func remove(at index: Int) {
    count(elements.remove(at: index), by: -1)
  }

  mutating func insert(_ element: OpenElement, at index: Int) {
    elements.insert(element, at: index)
    count(element, by: 1)
  }

  /// Puts `node`, an element of the same name, in place of the one at `index`.
  mutating func replace(at index: Int, with node: UInt32) {
    elements[index].node = node
  }

  @inline(__always)
  private mutating func count(_ element: OpenElement, by step: Int) {
    guard element.namespace == .html else { return }
    let index = Int(element.tag.rawValue)
    counts[index] = UInt16(truncatingIfNeeded: Int(counts[index]) &+ step)
  }

  /// Where `node` lies on the stack.
  func index(of node: UInt32) -> Int? {
    elements.lastIndex { $0.node == node }
  }

  /// Where the last element `tag` of HTML lies.
  func lastIndex(of tag: HTMLTag) -> Int? {
    guard contains(tag) else { return nil }
    return elements.lastIndex { $0.isHTML(tag) }
  }

  /// Whether an element `tag` is open within the innermost element of `bounds`.
  @inline(__always)
  func has(_ tag: HTMLTag, in bounds: TagTraits = .scope) -> Bool {
    contains(tag) && hasElement(in: bounds) { $0.isHTML(tag) }
  }

  /// Whether an element with any of `traits` is open within the innermost element of `bounds`.
  func has(any traits: TagTraits, in bounds: TagTraits) -> Bool {
    hasElement(in: bounds) { $0.namespace == .html && !$0.traits.isDisjoint(with: traits) }
  }

  /// Whether `node` is open within the innermost element that bounds a scope.
  func has(node: UInt32) -> Bool {
    hasElement(in: .scope) { $0.node == node }
  }

  @inline(__always)
  private func hasElement(in bounds: TagTraits, _ isWanted: (OpenElement) -> Bool) -> Bool {
    var index = elements.count
    while index > 0 {
      index &-= 1
      let element = elements[index]
      if isWanted(element) { return true }
      if !element.traits.isDisjoint(with: bounds) { return false }
    }
    return false
  }
}
