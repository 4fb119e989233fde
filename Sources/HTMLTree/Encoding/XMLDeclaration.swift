internal import BroadsheetBytes

/// The declaration that a page written as XML may begin with.
enum XMLDeclaration {
  /// The UTF-16 in which `bytes` begin with `<?x`.
  static func utf16(of bytes: Span<UInt8>) -> TextEncoding? {
    if starts(bytes, "<\0?\0x\0") { return .utf16LittleEndian }
    if starts(bytes, "\0<\0?\0x") { return .utf16BigEndian }
    return nil
  }

  /// The encoding that a declaration at the start of `bytes` names (HTML, 13.2.3.2, "get an XML
  /// encoding").
  static func encoding(in bytes: Span<UInt8>) -> TextEncoding? {
    guard starts(bytes, "<?xml"), let end = bytes.firstOffset(of: Byte.greaterThan)
    else { return nil }
    func isBlank(_ offset: Int) -> Bool { offset < end && bytes[offset] <= 0x20 }
    var offset = 5
    while !starts(bytes, "encoding", at: offset) {
      offset += 1
      if offset == end { return nil }
    }
    offset += 8
    while isBlank(offset) { offset += 1 }
    guard offset < end, bytes[offset] == Byte.equals else { return nil }
    offset += 1
    while isBlank(offset) { offset += 1 }
    guard offset < end, bytes[offset] == Byte.quotation || bytes[offset] == Byte.apostrophe,
      let close = bytes.firstOffset(of: bytes[offset], from: offset + 1), close < end
    else { return nil }
    let label = offset + 1..<close
    return label.contains(where: isBlank) ? nil : TextEncoding(pageLabel: label, in: bytes)
  }

  private static func starts(
    _ bytes: Span<UInt8>, _ word: StaticString, at offset: Int = 0
  ) -> Bool {
    bytes.starts(with: word.utf8Span, at: offset)
  }
}
