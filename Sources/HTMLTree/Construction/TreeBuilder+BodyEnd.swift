extension TreeBuilder {
  /// An end tag in the body (13.2.6.4.7).
  mutating func endTagInBody() -> Bool {
    let tag = token.tag
    switch tag {
    case .template:
      endTemplate()
    case .body, .html:
      guard stack.has(.body) else { break }
      mode = .afterBody
      return tag == .body
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div,
      .dl, .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu,
      .nav, .ol, .pre, .search, .section, .select, .summary, .ul:
      endBlock(tag)
    case .form:
      endForm()
    case .p:
      if !stack.has(.p, in: .buttonScope) { insertImplied(.p) }
      closeParagraph()
    case .li:
      close(.li, in: .listScope)
    case .dd, .dt:
      close(tag)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      endHeading()
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      endFormatting(tag)
    case .applet, .marquee, .object:
      guard stack.has(tag) else { break }
      endBlock(tag)
      formatting.clearToMarker()
    case .br:
      reconstructFormatting()
      insertImplied(.br)
      popWithEndTag()
      framesetOK = false
    default:
      anyOtherEndTag()
    }
    return true
  }

  private mutating func endBlock(_ tag: HTMLTag) {
    if isCurrent(tag) { return popWithEndTag() }
    guard stack.has(tag) else { return }
    closeImplied()
    pop(until: tag)
  }

  private mutating func endForm() {
    if stack.contains(.template) {
      guard stack.has(.form) else { return }
      closeImplied()
      return pop(until: .form)
    }
    let node = form
    form = 0
    guard node != 0, stack.has(node: node) else { return }
    closeImplied()
    if stack.current.node == node { return popWithEndTag() }
    guard let index = stack.index(of: node) else { return }
    close(at: index)
    nodes[node].end = UInt32(truncatingIfNeeded: token.end)
  }

  private mutating func endHeading() {
    guard stack.has(any: .heading, in: .scope) else { return }
    closeImplied()
    while stack.count > 1, !stack.current.traits.contains(.heading) { pop() }
    if stack.count > 1 { popWithEndTag() }
  }

  /// An end tag that has no rule of its own.
  mutating func anyOtherEndTag() {
    let tag = token.tag
    guard stack.contains(tag) else { return }
    var index = stack.count
    while index > 0 {
      index &-= 1
      let element = stack[index]
      if element.isHTML(tag), tag != .other || isNameOfToken(element.node) {
        return pop(through: index)
      }
      if element.traits.contains(.special) { return }
    }
  }

  /// Whether `node`, an element that has its tag in the source, has the name of the current token.
  func isNameOfToken(_ node: UInt32) -> Bool {
    let source = tokenizer.source
    let name = token.contentStart..<token.contentEnd
    let start = Int(nodes[node].start) &+ 1
    let end = start &+ name.count
    return end < source.count && source[end].endsTagName && source.equalName(start..<end, name)
  }
}
