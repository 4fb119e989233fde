/// Decodes EUC-KR with the Unified Hangul Code, which is Windows' code page 949.
struct EUCKRDecoder: StatelessDecoder {
  static let extendsASCII = true

  private let index = EncodingIndexTables.eucKR

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    let lead = source[offset]
    if lead < 0x80 { return DecodedScalar(UInt32(lead), length: 1) }
    guard 0x81...0xFE ~= lead, offset &+ 1 < source.count else {
      return DecodedScalar(replacing: 1)
    }
    let trail = source[offset &+ 1]
    guard 0x41...0xFE ~= trail,
      let value = index[Int(lead &- 0x81) &* 190 &+ Int(trail &- 0x41)]
    else { return DecodedScalar(replacingPairWith: trail) }
    return DecodedScalar(value, length: 2)
  }
}
