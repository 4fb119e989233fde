extension HTMLNode {
  /// The attributes of an element, in the order of the source; no two share a name.
  public var attributes: [HTMLAttribute] { document.tree.attributes(of: id) }

  /// The value of the attribute `name`; `nil` if the node has none of that name.
  public subscript(name: HTMLAttributeName) -> String? {
    let tree = document.tree
    return tree.attribute(name, of: id).map { tree.string($0) }
  }

  /// Whether the node has an attribute `name`, if only an empty one.
  public func hasAttribute(_ name: HTMLAttributeName) -> Bool {
    document.tree.attribute(name, of: id) != nil
  }

  /// The bytes of `document.source` that hold the value of the attribute `name`.
  public func sourceRange(ofAttribute name: HTMLAttributeName) -> Range<Int>? {
    document.tree.attribute(name, of: id)?.range
  }

  /// Whether `name` is among the words of the attribute `class`; the case counts.
  public func hasClass(_ name: String) -> Bool {
    document.tree.hasClass(name, id)
  }
}
