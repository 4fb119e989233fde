import BroadsheetHTMLTree

/// Text as metadata give it, made fit to print.
enum PlainText {
  /// `text` with references resolved, twice where templates escaped it twice; tags taken out, and
  /// white space collapsed.
  static func cleaned(_ text: String) -> String {
    var text = text
    for _ in 0..<2 where text.utf8.contains(UInt8(ascii: "&")) {
      text = HTMLText.decoded(text.utf8Span.span)
    }
    let bytes = text.utf8Span.span
    if isClean(bytes) { return text }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var hasBlank = false
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "<"), let end = endOfTag(at: offset, in: bytes) {
        offset = end
        continue
      }
      let width = widthOfBlank(at: offset, in: bytes)
      if width > 0 {
        hasBlank = !output.isEmpty
        offset += width
        continue
      }
      if hasBlank { output.append(0x20) }
      hasBlank = false
      output.append(byte)
      offset += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether nothing may have to be taken out: blanks stand alone and between words, and no byte
  /// begins a tag or a wider blank.
  private static func isClean(_ bytes: Span<UInt8>) -> Bool {
    var wasBlank = true
    for offset in bytes.indices {
      switch bytes[offset] {
      case 0x20:
        if wasBlank { return false }
        wasBlank = true
      case 0..<0x20, UInt8(ascii: "<"), 0xC2, 0xE3: return false
      default: wasBlank = false
      }
    }
    return !wasBlank
  }

  /// Past the tag that begins at `start`; nil if none does.
  private static func endOfTag(at start: Int, in bytes: Span<UInt8>) -> Int? {
    guard start + 2 < bytes.count else { return nil }
    let next = bytes[start + 1] == UInt8(ascii: "/") ? bytes[start + 2] : bytes[start + 1]
    guard (next | 0x20) &- 0x61 < 26 else { return nil }
    var offset = start + 2
    let limit = min(bytes.count, start + 512)
    while offset < limit {
      if bytes[offset] == UInt8(ascii: ">") { return offset + 1 }
      offset += 1
    }
    return nil
  }

  /// How many bytes of white space begin there, or of characters that nothing is printed for.
  private static func widthOfBlank(at offset: Int, in bytes: Span<UInt8>) -> Int {
    switch bytes[offset] {
    case 0...0x20: return 1
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA0: return 2
    case 0xE3
    where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80:
      return 3
    default: return 0
    }
  }
}
