internal import BroadsheetBytes

extension Tokenizer {
  /// Text in which only one end tag is markup (13.2.5.2 to 5 and 9 to 31), or none is.
  mutating func nextRaw() {
    guard position < source.count else { return endOfFile() }
    let start = position
    var flags: NodeFlags = .replacesNulls
    switch contentModel {
    case .data:
      return
    case .plainText:
      text(start..<source.count, .verbatimText)
    case .cdataSection:
      let end = source.firstOffset(ofCDATAEndFrom: start) ?? source.count
      text(start..<end, .verbatimText)
      position = min(end &+ 3, source.count)
      contentModel = .data
      if end == start { next() }
    case .escapableRawText, .rawText:
      rawText(from: start, flags: &flags)
    case .scriptData:
      scriptData(from: start)
    }
  }

  private mutating func rawText(from start: Int, flags: inout NodeFlags) {
    var end = start
    while true {
      end = source.scan(to: Byte.lessThan, from: end, flags: &flags)
      if end >= source.count || isAppropriateEndTag(at: end) { break }
      end &+= 1
    }
    if contentModel == .rawText {
      flags.remove(.references)
      flags.insert(.verbatim)
    }
    finishRaw(start..<end, flags)
  }

  /// Leaves the text of `range` as token, or the end tag if the text is empty.
  private mutating func finishRaw(_ range: Range<Int>, _ flags: NodeFlags) {
    if !range.isEmpty { return text(range, flags) }
    contentModel = .data
    if !tag(.endTag, from: range.upperBound, name: range.upperBound &+ 2) { endOfFile() }
  }

  /// Whether `</`, the name of the last start tag and what ends a name stand at `offset`.
  private func isAppropriateEndTag(at offset: Int) -> Bool {
    let end = offset &+ 2 &+ lastStartTag.count
    guard !lastStartTag.isEmpty, end < source.count, source[offset &+ 1] == Byte.slash,
      source[end].isHTMLSpace || source[end] == Byte.slash || source[end] == Byte.greaterThan
    else { return false }
    return PackedName(source, offset &+ 2..<end) == lastStartTag
  }

  /// Whether a name that starts with `script` and ends there stands at `offset` (13.2.5.26 and 30).
  private func isScriptName(at offset: Int) -> Bool {
    let end = offset &+ 6
    guard end < source.count else { return false }
    return source.equalName(offset..<end, "script")
      && (source[end].isHTMLSpace || source[end] == Byte.slash || source[end] == Byte.greaterThan)
  }

  private enum Escape { case none, escaped, doubleEscaped }

  /// Script, in which `<!--` may hide end tags: once if it is not closed, and twice if `<script`
  /// follows (13.2.5.4 and 15 to 31).
  private mutating func scriptData(from start: Int) {
    let flags = NodeFlags.verbatimText
    var escape = Escape.none
    var offset = start
    while true {
      let found =
        escape == .none
        ? source.firstOffset(of: Byte.lessThan, from: offset)
        : source.firstOffset(of: Byte.lessThan, or: Byte.greaterThan, from: offset)
      guard let found else { return text(start..<source.count, flags) }
      offset = found &+ 1
      if source[found] == Byte.greaterThan {
        if found >= start &+ 2, source[found &- 1] == Byte.hyphen,
          source[found &- 2] == Byte.hyphen
        {
          escape = .none
        }
        continue
      }
      guard offset < source.count else { continue }
      switch escape {
      case .none where source[offset] == Byte.exclamation:
        if offset &+ 2 < source.count, source[offset &+ 1] == Byte.hyphen,
          source[offset &+ 2] == Byte.hyphen
        {
          escape = .escaped
          offset &+= 1
        }
      case .escaped where source[offset].isLetter:
        if isScriptName(at: offset) { escape = .doubleEscaped }
      case .doubleEscaped where source[offset] == Byte.slash:
        if isScriptName(at: offset &+ 1) { escape = .escaped }
      case .doubleEscaped:
        break
      default:
        if source[offset] == Byte.slash, isAppropriateEndTag(at: found) {
          return finishRaw(start..<found, flags)
        }
      }
    }
  }

}

extension Span<UInt8> {
  /// The offset of the first `]]>` at or after `start`.
  func firstOffset(ofCDATAEndFrom start: Int) -> Int? {
    var offset = start
    while let found = firstOffset(of: Byte.greaterThan, from: offset) {
      if found >= start &+ 2, self[found &- 1] == UInt8(ascii: "]"),
        self[found &- 2] == UInt8(ascii: "]")
      {
        return found &- 2
      }
      offset = found &+ 1
    }
    return nil
  }
}
