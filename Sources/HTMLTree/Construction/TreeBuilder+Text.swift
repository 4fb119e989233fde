extension TreeBuilder {
  /// Where the white space ends that the text from `start` to `end` begins with.
  private func endOfSpace(from start: Int, to end: Int, _ flags: NodeFlags) -> Int {
    var offset = start
    while offset < end {
      let byte = tokenizer.source[offset]
      if byte.isHTMLSpace {
        offset &+= 1
        continue
      }
      guard byte == Byte.ampersand else { break }
      let unit = unit(at: offset, end, flags)
      guard unit.isReference, unit.value <= 0x20, UInt8(unit.value).isHTMLSpace else { break }
      offset &+= unit.length
    }
    return offset
  }

  private func unit(at offset: Int, _ end: Int, _ flags: NodeFlags) -> TextDecoder.Unit {
    TextDecoder.unit(
      at: offset, end: end, in: tokenizer.source, flags: flags, isAttribute: false)
  }

  /// Cuts the white space off that the current token, a text, begins with.
  ///
  /// Returns its range; the token is what is left.
  mutating func takeSpace() -> Range<Int> {
    let start = token.start
    let end = endOfSpace(from: start, to: token.end, token.flags)
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
      let end = endOfSpace(from: offset, to: token.end, token.flags)
      if end > offset {
        insertText(offset..<end, token.flags)
        offset = end
      } else {
        offset &+= unit(at: offset, token.end, token.flags).length
      }
    }
  }

  /// Cuts a line feed off that the current token begins with; returns whether nothing is left.
  mutating func dropLineFeed() -> Bool {
    let token = token
    guard token.start < token.end else { return false }
    let unit = unit(at: token.start, token.end, token.flags)
    guard unit.value == 0x0A else { return false }
    tokenizer.token.start = token.start &+ unit.length
    return tokenizer.token.start == token.end
  }

  /// What a text is made of, as far as the rules ask.
  enum Contents {
    /// NULs, which are dropped.
    case nothing
    case space
    case text
  }

  /// What the text of `range` is made of.
  func contents(of range: Range<Int>, _ flags: NodeFlags) -> Contents {
    var contents = Contents.nothing
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = endOfSpace(from: offset, to: range.upperBound, flags)
      if end > offset { contents = .space }
      guard end < range.upperBound else { break }
      guard tokenizer.source[end] == 0, !flags.contains(.replacesNulls) else { return .text }
      offset = end &+ 1
    }
    return contents
  }

  // MARK: Text in the body

  /// Text in the body (13.2.6.4.7).
  @inline(__always)
  mutating func insertBodyText() {
    insertBodyText(token.start..<token.end, token.flags)
  }

  mutating func insertBodyText(_ range: Range<Int>, _ flags: NodeFlags) {
    if framesetOK || flags.contains(.nulls) {
      switch contents(of: range, flags) {
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
