extension TreeBuilder {
  /// Whether the current node is the element `tag` of HTML.
  @inline(__always)
  func isCurrent(_ tag: HTMLTag) -> Bool { stack.current.isHTML(tag) }

  /// Closes the current node before the current token.
  @inline(__always)
  mutating func pop() { _ = popped() }

  /// Closes the current node before the current token, and returns it.
  @inline(__always)
  mutating func popped() -> UInt32 {
    let node = stack.pop().node
    nodes[node].end = UInt32(truncatingIfNeeded: token.start)
    nodes[node].flags.remove(.open)
    tokenizer.allowsCDATA = stack.isForeign(within: context)
    return node
  }

  /// Closes the current node, whose end tag the current token is.
  @inline(__always)
  mutating func popWithEndTag() {
    let node = popped()
    if token.kind == .endTag { nodes[node].end = UInt32(truncatingIfNeeded: token.end) }
  }

  /// Closes elements until an element `tag` is closed, which is open.
  mutating func pop(until tag: HTMLTag) {
    while stack.count > 1, !isCurrent(tag) { pop() }
    if stack.count > 1 { if token.tag == tag { popWithEndTag() } else { pop() } }
  }

  /// Closes elements until the element at `index` is closed.
  mutating func pop(through index: Int) {
    while stack.count > index &+ 1 { pop() }
    popWithEndTag()
  }

  /// Closes the element at `index` and all that are open in it, before the current token.
  mutating func pop(to index: Int) {
    while stack.count > index { pop() }
  }

  /// Closes elements until the current node is one that `bounds` says, as `html` always is.
  mutating func pop(to bounds: TagTraits) {
    while stack.count > 1, stack.current.traits.isDisjoint(with: bounds) { pop() }
  }

  /// Closes elements whose end tags may be implied, up to one called `exception` (13.2.6.3).
  @inline(__always)
  mutating func closeImplied(except exception: HTMLTag = .other) {
    while stack.current.traits.contains(.impliedEnd), stack.current.tag != exception { pop() }
  }

  /// Closes a paragraph if one is open in button scope.
  @inline(__always)
  mutating func closeParagraphInScope() {
    if stack.has(.p, in: .buttonScope) { closeParagraph() }
  }

  mutating func closeParagraph() {
    closeImplied(except: .p)
    pop(until: .p)
  }

  /// Closes all up to the innermost `tag`, if it is open within `bounds`.
  mutating func close(_ tag: HTMLTag, in bounds: TagTraits = .scope) {
    guard stack.has(tag, in: bounds) else { return }
    closeImplied(except: tag)
    pop(until: tag)
  }

  /// Chooses the mode by what is open (13.2.4.1).
  mutating func resetMode() {
    mode = appropriateMode()
  }

  private func appropriateMode() -> InsertionMode {
    var index = stack.count
    while index > 0 {
      index &-= 1
      let isLast = index == 0
      var element = stack[index]
      if isLast, let context { element = context }
      guard element.namespace == .html else { continue }
      switch element.tag {
      case .td, .th: if !isLast { return .inCell }
      case .tr: return .inRow
      case .tbody, .thead, .tfoot: return .inTableBody
      case .caption: return .inCaption
      case .colgroup: return .inColumnGroup
      case .table: return .inTable
      case .template: return templateModes.last ?? .inBody
      case .head: if !isLast { return .inHead }
      case .body: return .inBody
      case .frameset: return .inFrameset
      case .html: return head == 0 ? .beforeHead : .afterHead
      default: break
      }
    }
    return .inBody
  }
}
