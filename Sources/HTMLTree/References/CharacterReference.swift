internal import BroadsheetBytes

/// A character reference's length in the source, and what it stands for (13.2.5.72 to 80).
struct CharacterReference {
  /// One or two scalars; the second is 0 if there is one only.
  var first: UInt32
  var second: UInt32 = 0
  /// How many bytes it takes; 0 if there is no reference.
  var length: Int

  static let none = CharacterReference(first: 0, length: 0)

  /// The reference at the `&` at `offset`, which ends before `end` at the latest.
  static func find(
    at offset: Int, end: Int, in source: Span<UInt8>, isAttribute: Bool
  ) -> CharacterReference {
    guard offset &+ 1 < end else { return .none }
    let byte = source[offset &+ 1]
    if byte == Byte.hash { return numeric(at: offset, end: end, in: source) }
    guard byte.isAlphanumeric else { return .none }
    return named(at: offset, end: end, in: source, isAttribute: isAttribute)
  }

  private static func named(
    at offset: Int, end: Int, in source: Span<UInt8>, isAttribute: Bool
  ) -> CharacterReference {
    guard let match = NamedReferences.longestMatch(at: offset &+ 1, end: end, in: source) else {
      return .none
    }
    let behind = offset &+ 1 &+ match.length
    if isAttribute, source[behind &- 1] != Byte.semicolon, behind < end,
      source[behind] == Byte.equals || source[behind].isAlphanumeric
    {
      return .none
    }
    return CharacterReference(
      first: match.first, second: match.second, length: match.length &+ 1)
  }

  private static func numeric(
    at start: Int, end: Int, in source: Span<UInt8>
  ) -> CharacterReference {
    var offset = start &+ 2
    var radix: UInt32 = 10
    if offset < end, source[offset] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      offset &+= 1
    }
    let digits = offset
    var value: UInt32 = 0
    while offset < end, let digit = digit(source[offset], radix: radix) {
      value = min(value &* radix &+ digit, 0x110000)
      offset &+= 1
    }
    guard offset > digits else { return .none }
    if offset < end, source[offset] == Byte.semicolon { offset &+= 1 }
    return CharacterReference(first: scalar(value), length: offset &- start)
  }

  private static func digit(_ byte: UInt8, radix: UInt32) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte &- 0x30) }
    guard radix == 16, (byte | 0x20) &- 0x61 < 6 else { return nil }
    return UInt32((byte | 0x20) &- 0x61 &+ 10)
  }

  /// The scalar that a number stands for (13.2.5.80).
  private static func scalar(_ value: UInt32) -> UInt32 {
    switch value {
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 0x80...0x9F: windows1252[Int(value &- 0x80)]
    default: value
    }
  }

  /// The scalars of 80 to 9F in windows-1252; those that it lacks stand for themselves.
  private static let windows1252: [32 of UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
