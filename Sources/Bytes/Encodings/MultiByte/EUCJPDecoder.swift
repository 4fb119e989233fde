/// Decodes EUC-JP: JIS X 0208 in two bytes, half-width katakana after 8E, JIS X 0212 after 8F.
struct EUCJPDecoder: StatelessDecoder {
  static let extendsASCII = true

  private let jis0208 = EncodingIndexTables.jis0208
  private let jis0212 = EncodingIndexTables.jis0212

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    let lead = source[offset]
    if lead < 0x80 { return DecodedScalar(UInt32(lead), length: 1) }
    guard lead == 0x8E || lead == 0x8F || Self.cells.contains(lead), offset &+ 1 < source.count
    else { return DecodedScalar(replacing: 1) }
    let second = source[offset &+ 1]
    switch lead {
    case 0x8E where 0xA1...0xDF ~= second:
      return DecodedScalar(halfWidthKatakana: second, length: 2)
    case 0x8F where Self.cells.contains(second):
      guard offset &+ 2 < source.count else { return DecodedScalar(replacing: 2) }
      let third = source[offset &+ 2]
      guard let value = value(of: second, third, in: jis0212) else {
        return DecodedScalar(replacingPairWith: third).lengthened(by: 1)
      }
      return DecodedScalar(value, length: 3)
    default:
      guard let value = value(of: lead, second, in: jis0208) else {
        return DecodedScalar(replacingPairWith: second)
      }
      return DecodedScalar(value, length: 2)
    }
  }

  /// The bytes of a row and of a cell in it.
  private static let cells: ClosedRange<UInt8> = 0xA1...0xFE

  private func value(of row: UInt8, _ cell: UInt8, in index: EncodingIndex) -> UInt32? {
    guard Self.cells.contains(row), Self.cells.contains(cell) else { return nil }
    return index[Int(row &- 0xA1) &* 94 &+ Int(cell &- 0xA1)]
  }
}
