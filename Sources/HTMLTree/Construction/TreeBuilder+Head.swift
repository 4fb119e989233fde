extension TreeBuilder {
  /// Before anything (13.2.6.4.1).
  mutating func initial() -> Bool {
    switch token.kind {
    case .text where dropSpace(): return true
    case .comment: return insertComment(in: 0)
    case .doctype:
      insertDoctype()
      mode = .beforeHTML
      return true
    default:
      quirks = .full
      mode = .beforeHTML
      return false
    }
  }

  private mutating func insertDoctype() {
    var record = NodeRecord(
      start: UInt32(truncatingIfNeeded: token.start), end: UInt32(truncatingIfNeeded: token.end),
      kind: .doctype)
    record.payload = UInt32(truncatingIfNeeded: tokenizer.attributes.count)
    let doctype = tokenizer.doctype
    tokenizer.attributes += doctype.records
    _ = nodes.append(record, to: 0)
    quirks = QuirksMode(doctype, in: tokenizer.source)
  }

  /// Before the root (13.2.6.4.2).
  mutating func beforeHTML() -> Bool {
    switch token.kind {
    case .doctype: return true
    case .comment: return insertComment(in: 0)
    case .text where dropSpace(): return true
    case .startTag where token.tag == .html:
      insertElement()
      htmlAttributes = mergeable()
      mode = .beforeHead
      return true
    case .endTag where !mayEndHead: return true
    default:
      insertImplied(.html)
      mode = .beforeHead
      return false
    }
  }

  /// Whether the current token, an end tag, is one that implies the end of the head.
  private var mayEndHead: Bool {
    switch token.tag {
    case .head, .body, .html, .br: true
    default: false
    }
  }

  /// Before the head (13.2.6.4.3).
  mutating func beforeHead() -> Bool {
    switch token.kind {
    case .text where dropSpace(): return true
    case .comment: return insertComment()
    case .doctype: return true
    case .startTag where token.tag == .html: return inBody()
    case .startTag where token.tag == .head:
      insertElement()
      head = stack.current.node
      mode = .inHead
      return true
    case .endTag where !mayEndHead: return true
    default:
      insertImplied(.head)
      head = stack.current.node
      mode = .inHead
      return false
    }
  }

  /// In the head (13.2.6.4.4).
  mutating func inHead() -> Bool {
    switch token.kind {
    case .text where insertSpace(): return true
    case .comment: return insertComment()
    case .doctype: return true
    case .startTag:
      if token.tag == .head { return true }
      if token.tag == .html { return inBody() }
      if insertMetadata() { return true }
      if token.tag == .noscript {
        insertElement()
        mode = .inHeadNoscript
        return true
      }
    case .endTag:
      if token.tag == .head {
        popWithEndTag()
        mode = .afterHead
        return true
      }
      if token.tag == .template {
        endTemplate()
        return true
      }
      if !mayEndHead { return true }
    default: break
    }
    pop()
    mode = .afterHead
    return false
  }

  /// Inserts the element of the current token, a start tag, if it is one that the head holds
  /// wherever it stands; returns whether it is.
  mutating func insertMetadata() -> Bool {
    switch token.tag {
    case .base, .basefont, .bgsound, .link, .meta: insertVoid()
    case .title, .noframes, .style, .script: insertTextElement()
    case .template: startTemplate()
    default: return false
    }
    return true
  }

  /// In a `noscript` of the head (13.2.6.4.5).
  mutating func inHeadNoscript() -> Bool {
    switch token.kind {
    case .text where insertSpace(): return true
    case .comment: return insertComment()
    case .doctype: return true
    case .startTag:
      switch token.tag {
      case .html: return inBody()
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return insertMetadata()
      case .head, .noscript: return true
      default: break
      }
    case .endTag:
      if token.tag == .noscript {
        popWithEndTag()
        mode = .inHead
        return true
      }
      if token.tag != .br { return true }
    default: break
    }
    pop()
    mode = .inHead
    return false
  }

  /// After the head (13.2.6.4.6).
  mutating func afterHead() -> Bool {
    switch token.kind {
    case .text where insertSpace(): return true
    case .comment: return insertComment()
    case .doctype: return true
    case .startTag:
      switch token.tag {
      case .html: return inBody()
      case .body:
        insertElement()
        bodyAttributes = mergeable()
        framesetOK = false
        mode = .inBody
        return true
      case .frameset:
        insertElement()
        mode = .inFrameset
        return true
      case .head: return true
      default: if insertInHead() { return true }
      }
    case .endTag:
      if token.tag == .template {
        endTemplate()
        return true
      }
      guard mayEndHead, token.tag != .head else { return true }
    default: break
    }
    insertImplied(.body)
    mode = .inBody
    return false
  }

  /// Inserts the element of the current token into the head, which is closed already.
  private mutating func insertInHead() -> Bool {
    let body = stack.count
    stack.push(
      OpenElement(node: head, tag: .head, namespace: .html, traits: .html(.head)))
    let isMetadata = insertMetadata()
    stack.remove(at: body)
    return isMetadata
  }
}
