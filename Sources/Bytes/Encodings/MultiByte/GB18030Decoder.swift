/// Decodes GB 18030: GBK in one or two bytes, the rest of Unicode in four.
struct GB18030Decoder: StatelessDecoder {
  static let extendsASCII = true

  private let index = EncodingIndexTables.gb18030
  private let ranges = EncodingIndexTables.gb18030Ranges

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    let lead = source[offset]
    switch lead {
    case 0x00...0x7F: return DecodedScalar(UInt32(lead), length: 1)
    case 0x80: return DecodedScalar(0x20AC, length: 1)
    case 0xFF: return DecodedScalar(replacing: 1)
    default: break
    }
    guard offset &+ 1 < source.count else { return DecodedScalar(replacing: 1) }
    let second = source[offset &+ 1]
    if 0x30...0x39 ~= second { return scalarOfFour(at: offset, in: source) }
    guard let value = value(of: lead, second) else {
      return DecodedScalar(replacingPairWith: second)
    }
    return DecodedScalar(value, length: 2)
  }

  private func value(of lead: UInt8, _ trail: UInt8) -> UInt32? {
    switch trail {
    case 0x40...0x7E, 0x80...0xFE: break
    default: return nil
    }
    return index[Int(lead &- 0x81) &* 190 &+ Int(trail) &- (trail < 0x7F ? 0x40 : 0x41)]
  }

  /// Decodes the sequence at `offset`, of which the first two bytes are right.
  private func scalarOfFour(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    let remaining = source.count &- offset
    guard remaining > 2 else { return DecodedScalar(replacing: remaining) }
    let third = source[offset &+ 2]
    guard 0x81...0xFE ~= third else { return DecodedScalar(replacing: 1) }
    guard remaining > 3 else { return DecodedScalar(replacing: remaining) }
    let fourth = source[offset &+ 3]
    guard 0x30...0x39 ~= fourth else { return DecodedScalar(replacing: 1) }
    let pair = Int(source[offset] &- 0x81) &* 10 &+ Int(source[offset &+ 1] &- 0x30)
    let pointer = (pair &* 126 &+ Int(third &- 0x81)) &* 10 &+ Int(fourth &- 0x30)
    guard let value = value(at: pointer) else { return DecodedScalar(replacing: 4) }
    return DecodedScalar(value, length: 4)
  }

  /// The code point of a sequence of four bytes.
  private func value(at pointer: Int) -> UInt32? {
    switch pointer {
    case 7457: return 0xE7C7
    case ...39419: break
    case 189_000...1_237_575: return 0x1_0000 &+ UInt32(pointer &- 189_000)
    default: return nil
    }
    // The last range that does not begin after the pointer.
    var (low, high) = (0, ranges.count / 2 &- 1)
    while low < high {
      let middle = (low &+ high &+ 1) / 2
      if Int(ranges[middle &* 2]) <= pointer { low = middle } else { high = middle &- 1 }
    }
    return UInt32(ranges[low &* 2 &+ 1]) &+ UInt32(pointer &- Int(ranges[low &* 2]))
  }
}
