/// Resolves the escapes of a string that the parser has checked.
enum JSONUnescaping {
  /// The text of a string's content; half a surrogate pair becomes U+FFFD.
  static func text(of content: Span<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var offset = 0
    while offset < content.count {
      let byte = content[offset]
      offset += 1
      guard byte == UInt8(ascii: "\\"), offset < content.count else {
        result.append(byte)
        continue
      }
      let escape = content[offset]
      offset += 1
      switch escape {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "u"):
        let scalar = scalar(in: content, at: &offset)
        result.append(contentsOf: String(scalar).utf8)
      default: result.append(escape)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The scalar of the four digits at the offset and, if they are the first half of a pair, of the
  /// escape behind them.
  private static func scalar(in content: Span<UInt8>, at offset: inout Int) -> Unicode.Scalar {
    let first = codeUnit(in: content, at: offset)
    offset += 4
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), offset + 6 <= content.count,
      content[offset] == UInt8(ascii: "\\"), content[offset + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let second = codeUnit(in: content, at: offset + 2)
    guard UTF16.isTrailSurrogate(second) else { return "\u{FFFD}" }
    offset += 6
    let value = 0x1_0000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func codeUnit(in content: Span<UInt8>, at offset: Int) -> UInt16 {
    var value: UInt16 = 0
    for index in offset..<min(offset + 4, content.count) {
      value = value << 4 | UInt16(content[index].hexDigitValue ?? 0)
    }
    return value
  }
}

extension UInt8 {
  /// The value of the ASCII character as a hexadecimal digit.
  var hexDigitValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Whether it is an ASCII digit.
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
