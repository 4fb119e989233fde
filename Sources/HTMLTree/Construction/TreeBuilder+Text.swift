extension TreeBuilder {
  /// Cuts the white space off that the current token, a text, begins with.
  ///
  /// Returns its range; the token is what is left.
  mutating func takeSpace() -> Range<Int> {
    let start = token.start
    let end = TextDecoder.endOfSpace(
      in: start..<token.end, of: tokenizer.source, flags: token.flags)
    tokenizer.token.start = end
    return start..<end
  }

  /// Cuts white space off the current token and inserts it; returns whether nothing is left.
  mutating func insertSpace() -> Bool {
    let flags = token.flags
    insertText(takeSpace(), flags)
    return token.start == token.end
  }

  /// Cuts white space off the current token and drops it; returns whether nothing is left.
  mutating func dropSpace() -> Bool {
    _ = takeSpace()
    return token.start == token.end
  }

  /// Inserts nothing of the current token but its white space.
  mutating func insertSpaceOnly() {
    let token = token
    var offset = token.start
    while offset < token.end {
      let end = TextDecoder.endOfSpace(
        in: offset..<token.end, of: tokenizer.source, flags: token.flags)
      if end > offset {
        insertText(offset..<end, token.flags)
        offset = end
      } else {
        offset &+=
          TextDecoder.unit(
            at: offset, end: token.end, in: tokenizer.source, flags: token.flags,
            isAttribute: false
          ).length
      }
    }
  }

  /// Cuts a line feed off that the current token begins with; returns whether nothing is left.
  mutating func dropLineFeed() -> Bool {
    let token = token
    guard token.start < token.end else { return false }
    let unit = TextDecoder.unit(
      at: token.start, end: token.end, in: tokenizer.source, flags: token.flags,
      isAttribute: false)
    guard unit.value == 0x0A else { return false }
    tokenizer.token.start = token.start &+ unit.length
    return tokenizer.token.start == token.end
  }

  // MARK: Text in the body

  /// Text in the body (13.2.6.4.7).
  @inline(__always)
  mutating func insertBodyText() {
    insertBodyText(token.start..<token.end, token.flags)
  }

  mutating func insertBodyText(_ range: Range<Int>, _ flags: NodeFlags) {
    if framesetOK || flags.contains(.nulls) {
      switch TextContents(of: range, in: tokenizer.source, flags) {
      case .nothing: return
      case .space: break
      case .text: framesetOK = false
      }
    }
    reconstructFormatting()
    insertText(range, flags)
  }

  /// The mode in which the text is taken of an element that holds nothing else (13.2.6.4.8).
  mutating func text() -> Bool {
    switch token.kind {
    case .text:
      insertText()
      return true
    case .endTag:
      popWithEndTag()
      mode = originalMode
      return true
    default:
      pop()
      mode = originalMode
      return false
    }
  }

  /// Inserts an element that holds nothing but text.
  mutating func insertTextElement() {
    insertElement()
    tokenizer.contentModel = ContentModel(of: token.tag)
    originalMode = mode
    mode = .text
  }
}
