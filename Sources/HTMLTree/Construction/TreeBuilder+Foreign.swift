extension TreeBuilder {
  /// Whether `token` is to be taken by the rules for SVG and MathML (13.2.6) if `current` is the
  /// adjusted current node, which is foreign.
  static func isForeign(_ token: Token, in current: OpenElement) -> Bool {
    switch token.kind {
    case .endOfFile: return false
    case .startTag:
      if current.traits.contains(.htmlPoint) { return false }
      if current.traits.contains(.mathMLTextPoint) {
        return token.tag == .mglyph || token.tag == .malignmark
      }
      return !(current.tag == .annotationXML && current.namespace == .mathML && token.tag == .svg)
    case .text:
      return current.traits.isDisjoint(with: .textPoint)
    default: return true
    }
  }

  /// Takes the current token by the rules for SVG and MathML (13.2.6.5).
  mutating func foreignContent() {
    if stack.count >= Limits.openElements, takeExcess() { return }
    switch token.kind {
    case .text:
      var flags = token.flags
      flags.insert(.replacesNulls)
      let range = token.start..<token.end
      if framesetOK, TextContents(of: range, in: tokenizer.source, token.flags) == .text {
        framesetOK = false
      }
      insertText(range, flags)
    case .comment: _ = insertComment()
    case .startTag:
      if breaksOut {
        leaveForeign()
      } else {
        insertForeign(in: stack.adjustedCurrent(within: context).namespace)
      }
    case .endTag:
      if token.tag == .br || token.tag == .p { leaveForeign() } else { endForeign() }
    default: break
    }
  }

  /// Puts an element of SVG or MathML into the tree.
  mutating func insertForeign(in namespace: HTMLNamespace) {
    let end = UInt32(truncatingIfNeeded: token.end)
    let isClosed = token.isSelfClosing
    insertElement(in: namespace)
    if isClosed { nodes[popped()].end = end }
  }

  /// Closes what is foreign and takes the current token by the rules for HTML.
  private mutating func leaveForeign() {
    while stack.count > 1, stack.current.namespace != .html,
      stack.current.traits.isDisjoint(with: .textPoint)
    {
      pop()
    }
    takeToken()
  }

  private mutating func endForeign() {
    var index = stack.count &- 1
    while index > 0 {
      let element = stack[index]
      if element.namespace == .html { return takeToken() }
      if element.tag == token.tag, token.tag != .other || isNameOfToken(element.node) {
        return pop(through: index)
      }
      index &-= 1
    }
  }

  /// Whether the current token, a start tag, cannot be within SVG or MathML.
  private var breaksOut: Bool {
    switch token.tag {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
      .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
      .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      return true
    case .font:
      let first = UInt32(truncatingIfNeeded: token.firstAttribute)
      let source = tokenizer.source
      let list = AttributeList(records: tokenizer.attributes.span, first: first)
      return list.first(named: "color", in: source) != nil
        || list.first(named: "face", in: source) != nil
        || list.first(named: "size", in: source) != nil
    default:
      return false
    }
  }
}
