extension TreeBuilder {
  /// Opens a template, whose contents are a node of their own.
  mutating func startTemplate() {
    insertElement()
    let node = stack.current.node
    let start = nodes[node].end
    _ = nodes.append(NodeRecord(start: start, end: start, kind: .templateContents), to: node)
    formatting.addMarker()
    framesetOK = false
    mode = .inTemplate
    templateModes.append(.inTemplate)
  }

  /// Closes the innermost template, if one is open.
  mutating func endTemplate() {
    guard stack.contains(.template) else { return }
    closeThoroughlyImplied()
    pop(until: .template)
    leaveTemplate()
  }

  private mutating func leaveTemplate() {
    formatting.clearToMarker()
    _ = templateModes.popLast()
    resetMode()
  }

  private mutating func closeThoroughlyImplied() {
    while stack.current.traits.contains(.thoroughlyImpliedEnd) { pop() }
  }

  /// In the contents of a template (13.2.6.4.18).
  mutating func inTemplate() -> Bool {
    switch token.kind {
    case .text, .comment, .doctype: return inBody()
    case .startTag:
      switch token.tag {
      case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
        return insertMetadata()
      case .caption, .colgroup, .tbody, .tfoot, .thead: replaceTemplateMode(with: .inTable)
      case .col: replaceTemplateMode(with: .inColumnGroup)
      case .tr: replaceTemplateMode(with: .inTableBody)
      case .td, .th: replaceTemplateMode(with: .inRow)
      default: replaceTemplateMode(with: .inBody)
      }
      return false
    case .endTag:
      if token.tag == .template { endTemplate() }
      return true
    case .endOfFile:
      guard stack.contains(.template) else { return true }
      pop(until: .template)
      leaveTemplate()
      return false
    }
  }

  private mutating func replaceTemplateMode(with mode: InsertionMode) {
    _ = templateModes.popLast()
    templateModes.append(mode)
    self.mode = mode
  }
}
