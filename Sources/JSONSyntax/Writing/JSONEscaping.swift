/// Copies text into JSON strings: whole runs at a time, stopping only for what must be escaped.
enum JSONEscaping {
  /// Appends text with the escapes that JSON demands.
  static func append(_ text: Span<UInt8>, to buffer: inout [UInt8]) {
    var offset = 0
    while true {
      let end = text.endOfPlainRun(from: offset)
      append(text, offset..<end, to: &buffer)
      if end == text.count { return }
      appendEscape(of: text[end], to: &buffer)
      offset = end + 1
    }
  }

  /// Appends text with the escapes that JSON and the `script` element of HTML demand.
  static func appendForScript(_ text: Span<UInt8>, to buffer: inout [UInt8]) {
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      switch byte {
      case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "&"):
        append(text, start..<offset, to: &buffer)
        appendEscape(of: byte, to: &buffer)
        offset += 1
        start = offset
      case 0xE2 where isLineSeparator(text, at: offset):
        append(text, start..<offset, to: &buffer)
        buffer.append(contentsOf: text[offset + 2] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
        offset += 3
        start = offset
      default:
        offset += 1
      }
    }
    append(text, start..<offset, to: &buffer)
  }

  /// Whether U+2028 or U+2029, which end a line in older JavaScript, stands there.
  private static func isLineSeparator(_ text: Span<UInt8>, at offset: Int) -> Bool {
    offset + 2 < text.count && text[offset + 1] == 0x80 && text[offset + 2] & 0xFE == 0xA8
  }

  private static func appendEscape(of byte: UInt8, to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer.append(byte)
    case 0x08: buffer.append(UInt8(ascii: "b"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0C: buffer.append(UInt8(ascii: "f"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    default:
      buffer.append(contentsOf: "u00".utf8)
      buffer.append(hexDigit(byte >> 4))
      buffer.append(hexDigit(byte & 0x0F))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func append(
    _ text: Span<UInt8>, _ range: Range<Int>, to buffer: inout [UInt8]
  ) {
    // Safe: the buffer does not leave the closure.
    unsafe text.extracting(range).withUnsafeBufferPointer {
      unsafe buffer.append(contentsOf: $0)
    }
  }
}
