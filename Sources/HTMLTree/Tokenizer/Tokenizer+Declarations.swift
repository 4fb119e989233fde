internal import BroadsheetBytes

extension Tokenizer {
  /// What starts with `<!` (13.2.5.42); false if it leaves no token.
  mutating func declaration(from start: Int) -> Bool {
    let offset = start &+ 2
    if starts(with: "--", at: offset) {
      comment(from: start)
    } else if source.count &- offset >= 7,
      source.equalName(offset..<offset &+ 7, "doctype")
    {
      documentType(from: start)
    } else if allowsCDATA, starts(with: "[CDATA[", at: offset) {
      position = offset &+ 7
      contentModel = .cdataSection
      nextRaw()
    } else {
      bogusComment(from: start, data: offset)
    }
    return true
  }

  private func starts(with text: StaticString, at offset: Int) -> Bool {
    source.starts(with: text.utf8Span, at: offset)
  }

  /// A comment (13.2.5.43 to 52), which `-->` or `--!>` ends.
  private mutating func comment(from start: Int) {
    let data = start &+ 4
    if data < source.count, source[data] == Byte.greaterThan {
      return comment(start..<data &+ 1, data: data..<data)
    }
    if data &+ 1 < source.count, source[data] == Byte.hyphen,
      source[data &+ 1] == Byte.greaterThan
    {
      return comment(start..<data &+ 2, data: data..<data)
    }
    var offset = data
    while let found = source.firstOffset(of: Byte.greaterThan, from: offset) {
      let mark = found > data && source[found &- 1] == Byte.exclamation ? found &- 1 : found
      if mark &- 2 >= data, source[mark &- 1] == Byte.hyphen, source[mark &- 2] == Byte.hyphen {
        return comment(start..<found &+ 1, data: data..<mark &- 2)
      }
      offset = found &+ 1
    }
    comment(start..<source.count, data: data..<endOfOpenComment(from: data))
  }

  /// Where the data ends of a comment that the source's end cuts off: before what began its end.
  private func endOfOpenComment(from data: Int) -> Int {
    var end = source.count
    if end &- data >= 3, source[end &- 1] == Byte.exclamation, source[end &- 2] == Byte.hyphen,
      source[end &- 3] == Byte.hyphen
    {
      return end &- 3
    }
    for _ in 0..<2 where end > data && source[end &- 1] == Byte.hyphen { end &-= 1 }
    return end
  }

  mutating func bogusComment(from start: Int, data: Int) {
    let end = source.firstOffset(of: Byte.greaterThan, from: data) ?? source.count
    comment(start..<min(end &+ 1, source.count), data: data..<end)
  }

  private mutating func comment(_ range: Range<Int>, data: Range<Int>) {
    token.kind = .comment
    token.start = range.lowerBound
    token.end = range.upperBound
    token.contentStart = data.lowerBound
    token.contentEnd = data.upperBound
    position = range.upperBound
  }

  /// A document type (13.2.5.53 to 68).
  private mutating func documentType(from start: Int) {
    doctype = Doctype()
    token.kind = .doctype
    token.start = start
    var offset = skipSpace(start &+ 9)
    let name = offset
    while offset < source.count, !source[offset].isHTMLSpace, source[offset] != Byte.greaterThan {
      offset &+= 1
    }
    if offset > name { doctype.name = name..<offset } else { doctype.forcesQuirks = true }
    offset = skipSpace(offset)
    if offset < source.count, source[offset] != Byte.greaterThan {
      offset = identifiers(from: offset)
    }
    // The rest is ignored, whatever it is; the source's end before any rest makes quirks.
    offset = skipSpace(offset)
    if offset >= source.count { doctype.forcesQuirks = true }
    let end = source.firstOffset(of: Byte.greaterThan, from: offset)
    token.end = end.map { $0 &+ 1 } ?? source.count
    position = token.end
  }

  private func skipSpace(_ start: Int) -> Int {
    var offset = start
    while offset < source.count, source[offset].isHTMLSpace { offset &+= 1 }
    return offset
  }

  /// `PUBLIC` and `SYSTEM` with their identifiers; returns where to look for the end.
  private mutating func identifiers(from start: Int) -> Int {
    var offset = start
    guard source.count &- offset >= 6 else {
      doctype.forcesQuirks = true
      return offset
    }
    let isPublic = source.equalName(offset..<offset &+ 6, "public")
    guard isPublic || source.equalName(offset..<offset &+ 6, "system") else {
      doctype.forcesQuirks = true
      return offset
    }
    offset = skipSpace(offset &+ 6)
    if isPublic {
      guard let range = quoted(at: offset) else {
        doctype.forcesQuirks = true
        return offset
      }
      doctype.publicID = range
      offset = skipSpace(endOfQuoted(range))
      if isCutOff(range) || offset >= source.count || source[offset] == Byte.greaterThan {
        return offset
      }
    }
    guard let range = quoted(at: offset) else {
      doctype.forcesQuirks = true
      return offset
    }
    doctype.systemID = range
    return endOfQuoted(range)
  }

  /// The text between quotation marks at `offset`; `>` ends it too, and makes quirks.
  private mutating func quoted(at offset: Int) -> Range<Int>? {
    guard offset < source.count,
      source[offset] == Byte.quotation || source[offset] == Byte.apostrophe
    else { return nil }
    let end =
      source.firstOffset(of: source[offset], or: Byte.greaterThan, from: offset &+ 1)
      ?? source.count
    if end == source.count || source[end] == Byte.greaterThan { doctype.forcesQuirks = true }
    return offset &+ 1..<end
  }

  private func isCutOff(_ range: Range<Int>) -> Bool {
    range.upperBound == source.count || source[range.upperBound] == Byte.greaterThan
  }

  private func endOfQuoted(_ range: Range<Int>) -> Int {
    isCutOff(range) ? range.upperBound : range.upperBound &+ 1
  }
}

extension StaticString {
  /// The text, which is UTF-8.
  var utf8Span: Span<UInt8> {
    @_lifetime(immortal)
    get {
      // Safe: a static string's bytes live as long as the program.
      let span = unsafe Span(_unsafeStart: utf8Start, count: utf8CodeUnitCount)
      return unsafe _overrideLifetime(span, borrowing: ())
    }
  }
}
