/// Decodes UTF-8, and replaces each maximal subpart of a broken sequence (Unicode, 3.9).
struct UTF8Decoder: StatelessDecoder {
  static let extendsASCII = true

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    let lead = source[offset]
    // Unicode, table 3-7: how many bytes follow, and which values the first of them may have.
    let following: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return DecodedScalar(UInt32(lead), length: 1)
    case 0xC2...0xDF: following = 1
    case 0xE0: (following, allowed) = (2, 0xA0...0xBF)
    case 0xED: (following, allowed) = (2, 0x80...0x9F)
    case 0xE1...0xEF: following = 2
    case 0xF0: (following, allowed) = (3, 0x90...0xBF)
    case 0xF4: (following, allowed) = (3, 0x80...0x8F)
    case 0xF1...0xF3: following = 3
    default: return DecodedScalar(replacing: 1)
    }
    var value = UInt32(lead) & (0x3F >> UInt32(following))
    for distance in 1...following {
      let next = offset &+ distance
      guard next < source.count, allowed.contains(source[next]) else {
        return DecodedScalar(replacing: distance)
      }
      value = value << 6 | UInt32(source[next]) & 0x3F
      allowed = 0x80...0xBF
    }
    return DecodedScalar(value, length: following &+ 1)
  }
}
