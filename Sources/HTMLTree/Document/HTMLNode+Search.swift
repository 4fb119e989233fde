extension HTMLNode {
  /// The nodes that this one holds, in order.
  public var children: some Sequence<HTMLNode> {
    sequence(state: firstChild) { next in
      defer { next = next?.nextSibling }
      return next
    }
  }

  /// All nodes within this one, in document order; the contents of templates are left out.
  public var descendants: some Sequence<HTMLNode> {
    sequence(state: self) { current in
      guard let next = following(current) else { return nil }
      current = next
      return next
    }
  }

  /// The node after `node`, in document order and within this one.
  private func following(_ node: HTMLNode) -> HTMLNode? {
    let tree = document.tree
    var next = tree.node(after: node.id, within: id)
    while let contents = next, tree.kind(of: contents) == .templateContents {
      next = tree.node(afterSubtreeOf: contents, within: id)
    }
    return next.map { HTMLNode(document: document, id: $0) }
  }

  /// The first element called `tag` within this node, in document order.
  public func first(_ tag: HTMLTag) -> HTMLNode? {
    descendants.first { $0.tag == tag }
  }

  /// The elements called `tag` within this node, in document order.
  public func elements(_ tag: HTMLTag) -> some Sequence<HTMLNode> {
    descendants.lazy.filter { $0.tag == tag }
  }

  /// The elements of the class `name` within this node, in document order.
  public func elements(withClass name: String) -> some Sequence<HTMLNode> {
    descendants.lazy.filter { $0.hasClass(name) }
  }

  /// The elements within this node that have an attribute `name`, in document order.
  public func elements(withAttribute name: HTMLAttributeName) -> some Sequence<HTMLNode> {
    descendants.lazy.filter { $0.hasAttribute(name) }
  }
}
