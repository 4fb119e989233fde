/// Decodes ISO-2022-JP, in which escape sequences switch between sets of characters.
///
/// An escape sequence is part of the scalar after it.
struct ISO2022JPDecoder: ScalarDecoder {
  static let extendsASCII = false

  /// The sets of characters; the raw value is the state between two scalars.
  private enum CharacterSet: UInt8 {
    case ascii, roman, katakana, jis0208
  }

  /// What the state has besides if nothing was written in its set yet.
  ///
  /// An escape sequence right after another is an error, so that none can hide markup.
  private static let isUnused: UInt8 = 0x80

  private static let escape: UInt8 = 0x1B

  private let index = EncodingIndexTables.jis0208

  func scalar(at offset: Int, in source: Span<UInt8>, state: inout UInt8) -> DecodedScalar {
    var (start, wasUnused) = (offset, state & Self.isUnused != 0)
    while start < source.count, source[start] == Self.escape {
      guard let set = Self.set(escapedAt: start, in: source) else {
        state &= ~Self.isUnused
        return DecodedScalar(replacing: start &+ 1 &- offset)
      }
      state = set.rawValue | Self.isUnused
      start &+= 3
      if wasUnused { return DecodedScalar(replacing: start &- offset) }
      wasUnused = true
    }
    guard start < source.count else { return DecodedScalar(skipping: start &- offset) }
    state &= ~Self.isUnused
    return scalar(at: start, in: source, set: CharacterSet(rawValue: state) ?? .ascii)
      .lengthened(by: start &- offset)
  }

  /// The set that the escape sequence at `offset` switches to, if it is one.
  private static func set(escapedAt offset: Int, in source: Span<UInt8>) -> CharacterSet? {
    guard source.count &- offset >= 3 else { return nil }
    switch (source[offset &+ 1], source[offset &+ 2]) {
    case (UInt8(ascii: "("), UInt8(ascii: "B")): return .ascii
    case (UInt8(ascii: "("), UInt8(ascii: "J")): return .roman
    case (UInt8(ascii: "("), UInt8(ascii: "I")): return .katakana
    case (UInt8(ascii: "$"), UInt8(ascii: "@")), (UInt8(ascii: "$"), UInt8(ascii: "B")):
      return .jis0208
    default: return nil
    }
  }

  private func scalar(
    at offset: Int, in source: Span<UInt8>, set: CharacterSet
  ) -> DecodedScalar {
    let byte = source[offset]
    switch (set, byte) {
    case (.ascii, 0x0E), (.ascii, 0x0F), (.roman, 0x0E), (.roman, 0x0F):
      return DecodedScalar(replacing: 1)
    case (.roman, UInt8(ascii: "\\")):
      return DecodedScalar(0xA5, length: 1)
    case (.roman, UInt8(ascii: "~")):
      return DecodedScalar(0x203E, length: 1)
    case (.ascii, 0x00...0x7F), (.roman, 0x00...0x7F):
      return DecodedScalar(UInt32(byte), length: 1)
    case (.katakana, 0x21...0x5F):
      return DecodedScalar(halfWidthKatakana: byte | 0x80, length: 1)
    case (.jis0208, 0x21...0x7E):
      guard offset &+ 1 < source.count, source[offset &+ 1] != Self.escape else {
        return DecodedScalar(replacing: 1)
      }
      let trail = source[offset &+ 1]
      guard 0x21...0x7E ~= trail,
        let value = index[Int(byte &- 0x21) &* 94 &+ Int(trail &- 0x21)]
      else { return DecodedScalar(replacing: 2) }
      return DecodedScalar(value, length: 2)
    default:
      return DecodedScalar(replacing: 1)
    }
  }
}
