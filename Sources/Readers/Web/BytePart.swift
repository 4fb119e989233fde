/// Sixteen bytes of a text, which are told apart at once.
///
/// Answers are sets of bits, the first byte the lowest. Comparisons are spelled with
/// `SIMD16(repeating:)` and read as 64-bit lanes, which compiles to single instructions.
struct BytePart {
  static let size = 16

  typealias Lanes = SIMD16<UInt8>
  typealias Mask = SIMDMask<SIMD16<Int8>>

  let lanes: Lanes

  /// Loads the bytes from `offset` on, all of which must lie in `bytes`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && bytes.count &- offset >= Self.size)
    // Safe: the precondition puts the load inside `bytes`.
    lanes = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: Lanes.self)
  }

  /// Which bytes are at most `byte`.
  @inline(__always)
  func atMost(_ byte: UInt8) -> UInt32 { Self.bits(lanes .<= Lanes(repeating: byte)) }

  /// Which bytes are at least `byte`.
  @inline(__always)
  func atLeast(_ byte: UInt8) -> UInt32 { Self.bits(lanes .>= Lanes(repeating: byte)) }

  /// Which bytes are letters of ASCII.
  @inline(__always)
  var letters: UInt32 {
    let small = lanes | Lanes(repeating: 0x20)
    return Self.bits((small &- Lanes(repeating: 0x61)) .< Lanes(repeating: 26))
  }

  /// Which bytes are capitals of ASCII.
  @inline(__always)
  var capitals: UInt32 {
    Self.bits((lanes &- Lanes(repeating: 0x41)) .< Lanes(repeating: 26))
  }

  /// The set of the bytes of which the mask is true.
  @inline(__always)
  static func bits(_ mask: Mask) -> UInt32 {
    let halves = halves(mask)
    return bits(halves[0]) | bits(halves[1]) &<< 8
  }

  /// Whether the mask is true of any byte.
  @inline(__always)
  static func isAny(_ mask: Mask) -> Bool {
    let halves = halves(mask)
    return halves[0] | halves[1] != 0
  }

  @inline(__always)
  private static func halves(_ mask: Mask) -> SIMD2<UInt64> {
    // Safe: both are sixteen bytes of plain integers.
    unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }

  /// One bit of each of eight bytes that are all ones or zeros: the product adds them up in the
  /// highest byte.
  @inline(__always)
  private static func bits(_ bytes: UInt64) -> UInt32 {
    UInt32(
      truncatingIfNeeded: ((bytes & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) &>> 56)
  }

  /// The set of the first `count` bytes.
  @inline(__always)
  static func first(_ count: Int) -> UInt32 { (1 &<< UInt32(truncatingIfNeeded: count)) &- 1 }
}
