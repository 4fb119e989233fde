import Broadsheet

extension Invariants {
  /// Parses `source` as a page, looks at every node, and writes the page out.
  public static func hold(parsing source: [UInt8]) {
    guard let page = try? HTMLDocument(parsing: source) else {
      preconditionFailure("any bytes are a page")
    }
    precondition(page.nodeCount <= 8192 + page.source.count, "more nodes than the source can make")
    for node in page.root.descendants { check(node, in: page.source.count) }
    precondition(page.root.html.utf8.count >= page.root.innerHTML.utf8.count)
  }

  private static func check(_ node: HTMLNode, in count: Int) {
    precondition(node.sourceRange.upperBound <= count, "\(node.id) lies at \(node.sourceRange)")
    if let next = node.nextSibling {
      precondition(next.previousSibling == node, "\(next.id) does not lead back to \(node.id)")
      precondition(next.parent == node.parent, "\(next.id) and \(node.id) have not one parent")
    } else {
      precondition(node.parent?.lastChild == node, "\(node.id) is not its parent's last child")
    }
    _ = node["class"]
    if node.firstChild == nil { _ = node.text }
  }
}
