/// Decodes UTF-16, and replaces each surrogate without a partner, and what is left of a pair at the end.
struct UTF16Decoder: StatelessDecoder {
  static let extendsASCII = false

  let isBigEndian: Bool

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    guard let unit = unit(at: offset, in: source) else {
      return DecodedScalar(replacing: source.count &- offset)
    }
    guard unit & 0xF800 == 0xD800 else { return DecodedScalar(unit, length: 2) }
    guard unit < 0xDC00 else { return DecodedScalar(replacing: 2) }
    guard let next = self.unit(at: offset &+ 2, in: source) else {
      return DecodedScalar(replacing: source.count &- offset)
    }
    guard next & 0xFC00 == 0xDC00 else { return DecodedScalar(replacing: 2) }
    return DecodedScalar(0x1_0000 &+ (unit & 0x3FF) << 10 | next & 0x3FF, length: 4)
  }

  private func unit(at offset: Int, in source: Span<UInt8>) -> UInt32? {
    guard source.count &- offset >= 2 else { return nil }
    let (first, second) = (UInt32(source[offset]), UInt32(source[offset &+ 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
