/// A node of a document: the document and the node's place in it.
///
/// The handle keeps its document alive. Two are equal if they are the same node of the same
/// document, not if they look alike.
public struct HTMLNode: Sendable {
  /// The document that the node is part of.
  public let document: HTMLDocument
  /// The node's place in the document.
  public let id: HTMLNodeID

  init(document: HTMLDocument, id: HTMLNodeID) {
    self.document = document
    self.id = id
  }

  private func at(_ id: HTMLNodeID?) -> HTMLNode? {
    id.map { HTMLNode(document: document, id: $0) }
  }

  /// What the node is.
  public var kind: HTMLNodeKind { document.tree.kind(of: id) }

  /// An element's name if it is one of the list, else `other`.
  public var tag: HTMLTag { document.tree.tag(of: id) }

  /// An element's name as the DOM has it, such as `div` or `linearGradient`; else empty.
  public var name: String { document.tree.name(of: id) }

  /// The vocabulary that an element belongs to.
  public var namespace: HTMLNamespace { document.tree.namespace(of: id) }

  /// The bytes of `document.source` that the node was made of.
  ///
  /// An element's range ends behind its end tag, or where the parser closed it for want of one.
  public var sourceRange: Range<Int> { document.tree.range(of: id) }

  /// The node that holds this one; `nil` for the document only.
  public var parent: HTMLNode? { at(document.tree.parent(of: id)) }

  /// The first of the nodes that this one holds.
  public var firstChild: HTMLNode? { at(document.tree.firstChild(of: id)) }

  /// The last of the nodes that this one holds.
  public var lastChild: HTMLNode? { at(document.tree.lastChild(of: id)) }

  /// The next node of the same parent.
  public var nextSibling: HTMLNode? { at(document.tree.next(of: id)) }

  /// The node before this one of the same parent.
  public var previousSibling: HTMLNode? { at(document.tree.previous(of: id)) }

  /// The text of all text nodes within the node, in document order, as `textContent` of the DOM.
  ///
  /// That of scripts and styles counts, that of comments and templates does not.
  public var text: String { document.tree.text(of: id) }

  /// What a comment says; `nil` for any other node.
  public var comment: String? {
    guard kind == .comment else { return nil }
    var bytes: [UInt8] = []
    document.tree.append(dataOfComment: id, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension HTMLNode: Hashable {
  /// Whether both are the same node of the same document.
  public static func == (left: HTMLNode, right: HTMLNode) -> Bool {
    left.id == right.id && left.document.isSame(as: right.document)
  }

  /// Feeds the node's place in its document to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}
