/// A look at a parsed page: its source and the records of its nodes.
///
/// Every step is a load or two: nothing is retained and nothing allocated. Links are `nil` where
/// there is no such node; the parent of what stands at the top is the document.
///
///     var node = tree.firstChild(of: .document)
///     while let id = node {
///       if tree.tag(of: id) == .h1 { ... }
///       node = tree.node(after: id)
///     }
package struct HTMLTree: ~Escapable {
  /// The source, which all ranges are ranges of.
  package let source: Span<UInt8>
  @usableFromInline
  package let nodes: Span<NodeRecord>
  @usableFromInline
  package let attributes: Span<AttributeRecord>

  /// Makes a look at `records`, which were parsed from `source`.
  @_lifetime(copy source, borrow records)
  package init(source: Span<UInt8>, records: borrowing HTMLRecords) {
    self.init(
      source: source, nodes: records.nodes.span, attributes: records.attributes.span)
  }

  @_lifetime(copy source, copy nodes, copy attributes)
  init(source: Span<UInt8>, nodes: Span<NodeRecord>, attributes: Span<AttributeRecord>) {
    self.source = source
    self.nodes = nodes
    self.attributes = attributes
  }

  /// How many nodes there are; an index below it is a node's.
  @inlinable
  package var count: Int { nodes.count }

  @inlinable
  subscript(id: HTMLNodeID) -> NodeRecord { nodes[Int(id.index)] }

  /// What `id` is.
  @inlinable
  package func kind(of id: HTMLNodeID) -> HTMLNodeKind { self[id].kind }

  /// The element's name; `other` for all that the list of names lacks and for what is no element.
  @inlinable
  package func tag(of id: HTMLNodeID) -> HTMLTag { self[id].tag }

  /// The range of the source that the node was made of.
  ///
  /// An element's ends behind its end tag, or where the parser closed it.
  @inlinable
  package func range(of id: HTMLNodeID) -> Range<Int> {
    let record = self[id]
    return Int(record.start)..<Int(max(record.start, record.end))
  }

  /// The vocabulary that the element belongs to.
  package func namespace(of id: HTMLNodeID) -> HTMLNamespace { self[id].flags.namespace }

  /// Whether the text goes on that the sibling before began, so that the DOM has one node for both.
  package func continuesText(_ id: HTMLNodeID) -> Bool {
    self[id].kind == .text && self[id].flags.contains(.joined)
  }
}

// MARK: - Steps

extension HTMLTree {
  /// The node that holds `id`; `nil` for the document only.
  @inlinable
  package func parent(of id: HTMLNodeID) -> HTMLNodeID? {
    id == .document ? nil : HTMLNodeID(self[id].parent)
  }

  /// The first of the nodes that `id` holds.
  @inlinable
  package func firstChild(of id: HTMLNodeID) -> HTMLNodeID? { .link(self[id].firstChild) }

  /// The last of the nodes that `id` holds.
  @inlinable
  package func lastChild(of id: HTMLNodeID) -> HTMLNodeID? {
    let first = self[id].firstChild
    return first == 0 ? nil : HTMLNodeID(nodes[Int(first)].previous)
  }

  /// The sibling that follows `id`.
  @inlinable
  package func next(of id: HTMLNodeID) -> HTMLNodeID? { .link(self[id].next) }

  /// The sibling before `id`.
  @inlinable
  package func previous(of id: HTMLNodeID) -> HTMLNodeID? {
    guard let candidate = HTMLNodeID.link(self[id].previous), self[candidate].next != 0 else {
      return nil  // the previous of a first child is the last child
    }
    return candidate
  }

  /// The node that follows `id` in document order: its first child, else what follows its subtree.
  @inlinable
  package func node(after id: HTMLNodeID, within root: HTMLNodeID = .document) -> HTMLNodeID? {
    firstChild(of: id) ?? node(afterSubtreeOf: id, within: root)
  }

  /// The node that follows all that `id` holds, in document order.
  @inlinable
  package func node(
    afterSubtreeOf id: HTMLNodeID, within root: HTMLNodeID = .document
  ) -> HTMLNodeID? {
    var index = id.index
    while index != root.index {
      let record = nodes[Int(index)]
      if record.next != 0 { return HTMLNodeID(record.next) }
      index = record.parent
    }
    return nil
  }
}
