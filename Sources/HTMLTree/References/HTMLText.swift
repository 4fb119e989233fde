/// Text that holds character references outside a document, such as that of structured data.
public enum HTMLText {
  /// The text of UTF-8 bytes with their character references resolved, as in an element's text.
  ///
  /// Bytes that are no UTF-8 become U+FFFD.
  public static func decoded(_ bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    TextDecoder.decode(
      0..<bytes.count, of: bytes, flags: [.references, .carriageReturns, .nulls, .replacesNulls],
      to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
