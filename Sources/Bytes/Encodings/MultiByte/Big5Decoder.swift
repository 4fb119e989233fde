/// Decodes Big5 with the Hong Kong Supplementary Character Set.
struct Big5Decoder: StatelessDecoder {
  static let extendsASCII = true

  private let index = EncodingIndexTables.big5

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    let lead = source[offset]
    if lead < 0x80 { return DecodedScalar(UInt32(lead), length: 1) }
    guard 0x81...0xFE ~= lead, offset &+ 1 < source.count else {
      return DecodedScalar(replacing: 1)
    }
    let trail = source[offset &+ 1]
    switch trail {
    case 0x40...0x7E, 0xA1...0xFE: break
    default: return DecodedScalar(replacingPairWith: trail)
    }
    let pointer = Int(lead &- 0x81) &* 157 &+ Int(trail) &- (trail < 0x7F ? 0x40 : 0x62)
    switch pointer {
    // The four that Unicode has as a letter and a mark only.
    case 1133: return DecodedScalar(0xCA, mark: "\u{304}", length: 2)
    case 1135: return DecodedScalar(0xCA, mark: "\u{30C}", length: 2)
    case 1164: return DecodedScalar(0xEA, mark: "\u{304}", length: 2)
    case 1166: return DecodedScalar(0xEA, mark: "\u{30C}", length: 2)
    default:
      guard let value = index[pointer] else { return DecodedScalar(replacingPairWith: trail) }
      return DecodedScalar(value, length: 2)
    }
  }
}
