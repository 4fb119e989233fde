extension TreeBuilder {
  /// After the body (13.2.6.4.19).
  mutating func afterBody() -> Bool {
    switch token.kind {
    case .text where isSpace: return inBody()
    case .comment: return insertComment(in: stack[0].node)
    case .doctype, .endOfFile: return true
    case .startTag where token.tag == .html: return inBody()
    case .endTag where token.tag == .html:
      if context == nil { mode = .afterAfterBody }
      return true
    default:
      mode = .inBody
      return false
    }
  }

  /// Whether the current token, a text, is nothing but white space.
  private var isSpace: Bool {
    TextContents(of: token.start..<token.end, in: tokenizer.source, token.flags) == .space
  }

  /// After the body and the end of `html` (13.2.6.4.22).
  mutating func afterAfterBody() -> Bool {
    switch token.kind {
    case .text where isSpace: return inBody()
    case .comment: return insertComment(in: 0)
    case .doctype, .endOfFile: return true
    case .startTag where token.tag == .html: return inBody()
    default:
      mode = .inBody
      return false
    }
  }

  /// In a set of frames (13.2.6.4.20).
  mutating func inFrameset() -> Bool {
    switch token.kind {
    case .text: insertSpaceOnly()
    case .comment: return insertComment()
    case .startTag:
      switch token.tag {
      case .html: return inBody()
      case .frameset: insertElement()
      case .frame: insertVoid()
      case .noframes: return insertMetadata()
      default: break
      }
    case .endTag where token.tag == .frameset && stack.count > 1:
      popWithEndTag()
      if context == nil, !isCurrent(.frameset) { mode = .afterFrameset }
    default: break
    }
    return true
  }

  /// After a set of frames (13.2.6.4.21).
  mutating func afterFrameset() -> Bool {
    switch token.kind {
    case .text: insertSpaceOnly()
    case .comment: return insertComment()
    case .startTag where token.tag == .html: return inBody()
    case .startTag where token.tag == .noframes: return insertMetadata()
    case .endTag where token.tag == .html: mode = .afterAfterFrameset
    default: break
    }
    return true
  }

  /// After a set of frames and the end of `html` (13.2.6.4.23).
  mutating func afterAfterFrameset() -> Bool {
    switch token.kind {
    case .text: insertSpaceOnly()
    case .comment: return insertComment(in: 0)
    case .startTag where token.tag == .html: return inBody()
    case .startTag where token.tag == .noframes: return insertMetadata()
    default: break
    }
    return true
  }
}
