extension NodeList {
  /// Where a node is to be put: before a child of `parent`, or at its end if `before` is 0.
  struct Place {
    var parent: UInt32
    var before: UInt32 = 0
  }

  /// The appropriate place for what is put into `target` (13.2.6.1).
  ///
  /// If `fosters`, what a table cannot hold goes before the table.
  @inline(__always)
  func place(in target: OpenElement, of stack: borrowing OpenElements, fosters: Bool) -> Place {
    if fosters, target.namespace == .html, target.traits.contains(.tablePart) {
      return fosterPlace(of: stack)
    }
    return Place(parent: holder(target))
  }

  /// The node that holds what is put into `element`: itself, or the contents of a template.
  @inline(__always)
  private func holder(_ element: OpenElement) -> UInt32 {
    element.isHTML(.template) ? self[element.node].firstChild : element.node
  }

  private func fosterPlace(of stack: borrowing OpenElements) -> Place {
    let table = stack.lastIndex(of: .table)
    if let template = stack.lastIndex(of: .template), table.map({ $0 < template }) ?? true {
      return Place(parent: holder(stack[template]))
    }
    guard let table else { return Place(parent: stack[0].node) }
    let node = stack[table].node
    return Place(parent: self[node].parent, before: node)
  }

  /// Puts `node`, which has no parent, at `place`.
  @inline(__always)
  mutating func link(_ node: UInt32, at place: Place) {
    if place.before == 0 {
      append(node, to: place.parent)
    } else {
      insert(node, before: place.before)
    }
  }
}
