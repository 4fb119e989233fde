/// Decodes Shift_JIS as the web has it, which is Windows' code page 932.
struct ShiftJISDecoder: StatelessDecoder {
  static let extendsASCII = true

  private let index = EncodingIndexTables.jis0208

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    let lead = source[offset]
    switch lead {
    case 0x00...0x80:
      return DecodedScalar(UInt32(lead), length: 1)
    case 0xA1...0xDF:
      return DecodedScalar(halfWidthKatakana: lead, length: 1)
    case 0x81...0x9F, 0xE0...0xFC:
      guard offset &+ 1 < source.count else { return DecodedScalar(replacing: 1) }
      let trail = source[offset &+ 1]
      guard let value = value(of: lead, trail) else {
        return DecodedScalar(replacingPairWith: trail)
      }
      return DecodedScalar(value, length: 2)
    default:
      return DecodedScalar(replacing: 1)
    }
  }

  private func value(of lead: UInt8, _ trail: UInt8) -> UInt32? {
    switch trail {
    case 0x40...0x7E, 0x80...0xFC: break
    default: return nil
    }
    let row = Int(lead) &- (lead < 0xA0 ? 0x81 : 0xC1)
    let pointer = row &* 188 &+ Int(trail) &- (trail < 0x7F ? 0x40 : 0x41)
    // Characters that the user defines.
    if 8836...10715 ~= pointer { return 0xE000 &+ UInt32(pointer &- 8836) }
    return index[pointer]
  }
}

extension DecodedScalar {
  /// The katakana of half width that `byte`, from A1 to DF, stands for in JIS X 0201.
  init(halfWidthKatakana byte: UInt8, length: Int) {
    self.init(0xFF61 &+ UInt32(byte &- 0xA1), length: length)
  }
}
