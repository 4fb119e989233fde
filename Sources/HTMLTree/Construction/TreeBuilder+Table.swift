extension TreeBuilder {
  /// In a table, outside its rows (13.2.6.4.9).
  mutating func inTable() -> Bool {
    switch token.kind {
    case .text where stack.current.holdsTableText:
      tableText.removeAll(keepingCapacity: true)
      originalMode = mode
      mode = .inTableText
      return false
    case .comment: return insertComment()
    case .doctype: return true
    case .startTag: return startTagInTable()
    case .endTag:
      switch token.tag {
      case .table:
        if stack.has(.table, in: .tableScope) { endTable() }
        return true
      case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr:
        return true
      case .template:
        endTemplate()
        return true
      default: break
      }
    case .endOfFile: return inBody()
    default: break
    }
    return fosterParent()
  }

  private mutating func startTagInTable() -> Bool {
    switch token.tag {
    case .caption:
      pop(to: .tableScope)
      formatting.addMarker()
      insertElement()
      mode = .inCaption
    case .colgroup:
      pop(to: .tableScope)
      insertElement()
      mode = .inColumnGroup
    case .col:
      pop(to: .tableScope)
      insertImplied(.colgroup)
      mode = .inColumnGroup
      return false
    case .tbody, .tfoot, .thead:
      pop(to: .tableScope)
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      pop(to: .tableScope)
      insertImplied(.tbody)
      mode = .inTableBody
      return false
    case .table:
      guard stack.has(.table, in: .tableScope) else { return true }
      while !isCurrent(.table) { pop() }
      pop()
      resetMode()
      return false
    case .style, .script, .template:
      return insertMetadata()
    case .input where isHiddenInput:
      insertVoid()
    case .form:
      guard form == 0, !stack.contains(.template) else { return true }
      form = UInt32(truncatingIfNeeded: nodes.records.count)
      insertVoid()
    default:
      return fosterParent()
    }
    return true
  }

  private mutating func endTable() {
    pop(until: .table)
    resetMode()
  }

  /// Takes what a table cannot hold by the rules for the body, and puts it before the table.
  private mutating func fosterParent() -> Bool {
    fosterParents = true
    defer { fosterParents = false }
    return inBody()
  }

  /// The text of a table, until it is known whether it is white space (13.2.6.4.10).
  mutating func inTableText() -> Bool {
    let token = token
    if token.kind == .text {
      tableText.append(TableText(range: token.start..<token.end, flags: token.flags))
      return true
    }
    var isSpace = true
    for text in tableText
    where TextContents(of: text.range, in: tokenizer.source, text.flags) == .text {
      isSpace = false
    }
    fosterParents = !isSpace
    for text in tableText {
      if !isSpace {
        insertBodyText(text.range, text.flags)
      } else if TextContents(of: text.range, in: tokenizer.source, text.flags) == .space {
        insertText(text.range, text.flags)
      }
    }
    fosterParents = false
    mode = originalMode
    return false
  }

  /// In the caption of a table (13.2.6.4.11).
  mutating func inCaption() -> Bool {
    switch (token.kind, token.tag) {
    case (.endTag, .caption):
      _ = endCaption()
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
      (.startTag, .td), (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead),
      (.startTag, .tr), (.endTag, .table):
      return !endCaption()
    case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
      (.endTag, .tbody), (.endTag, .td), (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead),
      (.endTag, .tr):
      return true
    default:
      return inBody()
    }
  }

  /// Closes the caption, if one is open; returns whether it is.
  private mutating func endCaption() -> Bool {
    guard stack.has(.caption, in: .tableScope) else { return false }
    closeImplied()
    pop(until: .caption)
    formatting.clearToMarker()
    mode = .inTable
    return true
  }

  /// In a group of columns (13.2.6.4.12).
  mutating func inColumnGroup() -> Bool {
    switch token.kind {
    case .text where insertSpace(): return true
    case .comment: return insertComment()
    case .doctype: return true
    case .startTag:
      switch token.tag {
      case .html: return inBody()
      case .col:
        insertVoid()
        return true
      case .template: return insertMetadata()
      default: break
      }
    case .endTag:
      switch token.tag {
      case .colgroup:
        guard isCurrent(.colgroup) else { return true }
        popWithEndTag()
        mode = .inTable
        return true
      case .col: return true
      case .template:
        endTemplate()
        return true
      default: break
      }
    case .endOfFile: return inBody()
    default: break
    }
    guard isCurrent(.colgroup) else { return true }
    pop()
    mode = .inTable
    return false
  }

  /// In a group of rows (13.2.6.4.13).
  mutating func inTableBody() -> Bool {
    switch (token.kind, token.tag) {
    case (.startTag, .tr):
      pop(to: .groupContext)
      insertElement()
      mode = .inRow
      return true
    case (.startTag, .td), (.startTag, .th):
      pop(to: .groupContext)
      insertImplied(.tr)
      mode = .inRow
      return false
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      guard stack.has(token.tag, in: .tableScope) else { return true }
      pop(to: .groupContext)
      popWithEndTag()
      mode = .inTable
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
      (.startTag, .tfoot), (.startTag, .thead), (.endTag, .table):
      guard hasRowGroup else { return true }
      pop(to: .groupContext)
      pop()
      mode = .inTable
      return false
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
      (.endTag, .html), (.endTag, .td), (.endTag, .th), (.endTag, .tr):
      return true
    default:
      return inTable()
    }
  }

  private var hasRowGroup: Bool {
    stack.has(any: .rowGroup, in: .tableScope)
  }

  /// In a row (13.2.6.4.14).
  mutating func inRow() -> Bool {
    switch (token.kind, token.tag) {
    case (.startTag, .td), (.startTag, .th):
      pop(to: .rowContext)
      insertElement()
      mode = .inCell
      formatting.addMarker()
      return true
    case (.endTag, .tr):
      if stack.has(.tr, in: .tableScope) {
        pop(to: .rowContext)
        popWithEndTag()
        mode = .inTableBody
      }
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
      (.startTag, .tfoot), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
      return !endRow()
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      guard stack.has(token.tag, in: .tableScope) else { return true }
      return !endRow()
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
      (.endTag, .html), (.endTag, .td), (.endTag, .th):
      return true
    default:
      return inTable()
    }
  }

  /// Closes the row, if one is open; returns whether it is.
  private mutating func endRow() -> Bool {
    guard stack.has(.tr, in: .tableScope) else { return false }
    pop(to: .rowContext)
    pop()
    mode = .inTableBody
    return true
  }

  /// In a cell (13.2.6.4.15).
  mutating func inCell() -> Bool {
    switch (token.kind, token.tag) {
    case (.endTag, .td), (.endTag, .th):
      guard stack.has(token.tag, in: .tableScope) else { return true }
      closeImplied()
      pop(until: token.tag)
      leaveCell()
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
      (.startTag, .td), (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead),
      (.startTag, .tr):
      return !endCell()
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
      (.endTag, .html):
      return true
    case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead),
      (.endTag, .tr):
      guard stack.has(token.tag, in: .tableScope) else { return true }
      return !endCell()
    default:
      return inBody()
    }
  }

  /// Closes the cell, if one is open; returns whether it is.
  private mutating func endCell() -> Bool {
    guard stack.has(any: .cell, in: .tableScope) else { return false }
    closeImplied()
    while !stack.current.traits.contains(.cell) { pop() }
    pop()
    leaveCell()
    return true
  }

  private mutating func leaveCell() {
    formatting.clearToMarker()
    mode = .inRow
  }
}
