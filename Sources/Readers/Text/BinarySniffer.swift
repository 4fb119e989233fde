internal import BroadsheetBytes

/// Tells programs, pictures, archives and the like from text.
///
/// Text has few control characters beside white space, some more if it came over a wire; random
/// bytes have one in eight. Formats that begin like text are known by their first bytes.
enum BinarySniffer {
  /// Whether `source`, of which `text` was decoded, is nothing that people wrote to be read.
  static func isBinary(_ source: Span<UInt8>, decoded text: Span<UInt8>) -> Bool {
    if signatures.contains(where: { source.starts(with: $0.utf8Span.span, at: 0) }) { return true }
    var strange = 0
    for offset in text.indices where isStrange(at: offset, in: text) {
      if text[offset] == 0 { return true }
      strange += 1
    }
    return strange > 8 + text.count / 32
  }

  /// PDF, PostScript, rich text, GIF, bzip2 and RAR.
  private static let signatures = ["%PDF-", "%!PS", "{\\rtf", "GIF8", "BZh", "Rar!"]

  private static let strangeControls: ByteSet = {
    var controls = ByteSet()
    for byte: UInt8 in 0...0x1F where !ByteSet.whitespace.contains(byte) { controls.insert(byte) }
    controls.insert(0x7F)
    return controls
  }()

  /// Whether a control character or U+FFFD begins at the offset.
  private static func isStrange(at offset: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[offset]
    if byte < 0xC2 { return strangeControls.contains(byte) }
    if byte == 0xC2 { return text[offset + 1] < 0xA0 }
    return byte == 0xEF && text[offset + 1] == 0xBF && text[offset + 2] == 0xBD
  }
}
