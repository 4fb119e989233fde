/// Decodes UTF-32, and replaces what is no scalar and bytes left at the end.
struct UTF32Decoder: StatelessDecoder {
  static let extendsASCII = false

  let isBigEndian: Bool

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    guard source.count &- offset >= 4 else {
      return DecodedScalar(replacing: source.count &- offset)
    }
    var value: UInt32 = 0
    for index in 0..<4 {
      value = value << 8 | UInt32(source[offset &+ (isBigEndian ? index : 3 &- index)])
    }
    return DecodedScalar(value, length: 4)
  }
}
