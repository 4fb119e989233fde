import BroadsheetHTMLTree

/// The lines printed before and after an element, nearest first.
struct NearbyLines {
  /// A line: the text between two breaks.
  struct Line {
    var text: String
    var range: Range<Int>
    /// The element that holds it.
    var element: HTMLNodeID
  }

  private(set) var before: [Line] = []
  private(set) var after: [Line] = []

  /// How many nodes are looked at in each direction.
  private static let reach = (before: 400, after: 1200)

  init(_ page: borrowing WebPage, around id: HTMLNodeID) {
    collectAfter(page, id)
    collectBefore(page, id)
  }

  private mutating func collectAfter(_ page: borrowing WebPage, _ id: HTMLNodeID) {
    var gathering = Gathering()
    var node = page.tree.node(afterSubtreeOf: id)
    var left = Self.reach.after
    var long = 0
    while let current = node, left > 0, after.count < 40, long < 2 {
      left -= 1
      if page.tree.kind(of: current) == .element, page.isUnprinted(current) {
        node = page.tree.node(afterSubtreeOf: current)
        continue
      }
      if let line = gathering.add(current, page, isReversed: false) {
        after.append(line)
        if line.text.utf8.count > 280 { long += 1 }
      }
      node = page.tree.node(after: current)
    }
    if let line = gathering.finish(page, isReversed: false) { after.append(line) }
  }

  private mutating func collectBefore(_ page: borrowing WebPage, _ id: HTMLNodeID) {
    var gathering = Gathering()
    var node = page.nodeBefore(id)
    var left = Self.reach.before
    while let current = node, left > 0, before.count < 12 {
      left -= 1
      if page.tree.kind(of: current) != .text || !page.isInUnprinted(current),
        let line = gathering.add(current, page, isReversed: true)
      {
        before.append(line)
      }
      node = page.nodeBefore(current)
    }
    if let line = gathering.finish(page, isReversed: true) { before.append(line) }
  }

  /// Text nodes that are one line so far.
  private struct Gathering {
    private var nodes: [HTMLNodeID] = []
    private var block: HTMLNodeID?

    /// Adds a node, and gives the line that it ends.
    mutating func add(
      _ id: HTMLNodeID, _ page: borrowing WebPage, isReversed: Bool
    ) -> Line? {
      switch page.tree.kind(of: id) {
      case .text:
        let block = page.block(of: id)
        let line = block == self.block ? nil : finish(page, isReversed: isReversed)
        self.block = block
        nodes.append(id)
        return line
      case .element where page.tree.tag(of: id) == .br || page.tree.tag(of: id) == .hr:
        return finish(page, isReversed: isReversed)
      default: return nil
      }
    }

    mutating func finish(_ page: borrowing WebPage, isReversed: Bool) -> Line? {
      defer { nodes.removeAll(keepingCapacity: true) }
      guard let first = isReversed ? nodes.last : nodes.first,
        let last = isReversed ? nodes.first : nodes.last, let block
      else { return nil }
      var bytes: [UInt8] = []
      for id in isReversed ? nodes.reversed() : nodes { page.tree.append(textOf: id, to: &bytes) }
      let text = PrintedText.line(bytes)
      guard !text.isEmpty else { return nil }
      let start = page.tree.range(of: first).lowerBound
      return Line(
        text: text, range: start..<max(start, page.tree.range(of: last).upperBound), element: block)
    }
  }
}

extension WebPage {
  /// The node before `id` in document order; nil for the document.
  func nodeBefore(_ id: HTMLNodeID) -> HTMLNodeID? {
    guard var node = tree.previous(of: id) else { return tree.parent(of: id) }
    while let last = tree.lastChild(of: node) { node = last }
    return node
  }

  /// The nearest element around `id` that begins a line of its own.
  func block(of id: HTMLNodeID) -> HTMLNodeID {
    var node = id
    var left = 64
    while left > 0, let parent = tree.parent(of: node) {
      node = parent
      if PrintedText.breaksLine(tree.tag(of: node)) { return node }
      left -= 1
    }
    return node
  }

  /// Whether an element around a text keeps it from being printed.
  func isInUnprinted(_ id: HTMLNodeID) -> Bool {
    var node = id
    var left = 4
    while left > 0, let parent = tree.parent(of: node), parent != .document {
      if isUnprinted(parent) { return true }
      node = parent
      left -= 1
    }
    return false
  }
}
