extension TreeBuilder {
  /// Takes the current token if the stack is full; returns whether it did.
  ///
  /// What is opened now becomes part of the innermost element and holds nothing; tags are counted,
  /// so that end tags find the elements that they end.
  mutating func takeExcess() -> Bool {
    if mode == .text { return false }
    switch token.kind {
    case .startTag:
      let namespace = stack.current.namespace
      let isVoid =
        namespace == .html
        ? TagTraits.html(token.tag).contains(.void) : token.isSelfClosing
      if namespace == .html, ContentModel(of: token.tag) != .data {
        insertTextElement()
        return true
      }
      insertExcess(in: namespace)
      if !isVoid { excessDepth &+= 1 }
      return true
    case .endTag:
      guard excessDepth > 0 else { return false }
      excessDepth &-= 1
      return true
    case .text:
      insertText()
      return true
    default:
      return false
    }
  }

  private mutating func insertExcess(in namespace: HTMLNamespace) {
    insertElement(in: namespace)
    let node = stack.current.node
    pop()
    nodes[node].end = UInt32(truncatingIfNeeded: token.end)
  }
}
