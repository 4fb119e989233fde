/// Sixty-four bytes in four registers, the stride of every hot loop of this module.
///
/// Comparisons against the four parts are spelled with `SIMD16(repeating:)` and read as 64-bit
/// lanes: `any()`, SIMD64 and comparisons against scalars compile to slow code (Swift 6.3).
struct ByteBlock {
  static let size = 64

  typealias Part = SIMD16<UInt8>
  typealias PartMask = SIMDMask<SIMD16<Int8>>

  let parts: (Part, Part, Part, Part)

  /// Loads the 64 bytes that begin at `offset`, all of which must lie in `bytes`.
  @inline(always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && bytes.count &- offset >= Self.size)
    // Safe: the precondition puts all four loads inside `bytes`.
    let bytes = unsafe bytes.bytes
    unsafe parts = (
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Part.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 16, as: Part.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 32, as: Part.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 48, as: Part.self)
    )
  }

  /// The highest bits of all bytes, joined by OR into eight bytes: zero if all are ASCII.
  @inline(always)
  var joinedNonASCII: UInt64 {
    let lanes = Self.lanes((parts.0 | parts.1) | (parts.2 | parts.3))
    return (lanes[0] | lanes[1]) & 0x8080_8080_8080_8080
  }

  /// Whether any byte is at most `byte`.
  @inline(always)
  func hasByte(upTo byte: UInt8) -> Bool {
    let least = Self.minimum(Self.minimum(parts.0, parts.1), Self.minimum(parts.2, parts.3))
    let lanes = Matches.lanes(least .<= Part(repeating: byte))
    return lanes[0] | lanes[1] != 0
  }

  /// Whether any byte is at least `byte`.
  @inline(always)
  func hasByte(from byte: UInt8) -> Bool {
    let most = Self.maximum(Self.maximum(parts.0, parts.1), Self.maximum(parts.2, parts.3))
    let lanes = Matches.lanes(most .>= Part(repeating: byte))
    return lanes[0] | lanes[1] != 0
  }

  @inline(always)
  private static func maximum(_ left: Part, _ right: Part) -> Part {
    left.replacing(with: right, where: right .> left)
  }

  @inline(always)
  private static func minimum(_ left: Part, _ right: Part) -> Part {
    left.replacing(with: right, where: right .< left)
  }

  /// Which bytes equal `byte`.
  @inline(always)
  func matches(_ byte: UInt8) -> Matches {
    let pattern = Part(repeating: byte)
    return Matches(
      parts: (
        parts.0 .== pattern, parts.1 .== pattern, parts.2 .== pattern, parts.3 .== pattern
      ))
  }

  /// Which bytes are at least `byte`.
  @inline(always)
  func matches(atLeast byte: UInt8) -> Matches {
    let pattern = Part(repeating: byte)
    return Matches(
      parts: (
        parts.0 .>= pattern, parts.1 .>= pattern, parts.2 .>= pattern, parts.3 .>= pattern
      ))
  }

  @inline(always)
  private static func lanes(_ part: Part) -> SIMD2<UInt64> {
    // Safe: both are sixteen bytes of plain integers.
    unsafe unsafeBitCast(part, to: SIMD2<UInt64>.self)
  }

  /// The outcome of a comparison for each byte of a block.
  struct Matches {
    let parts: (PartMask, PartMask, PartMask, PartMask)

    @inline(always)
    var isEmpty: Bool {
      let lanes = Self.lanes((parts.0 .| parts.1) .| (parts.2 .| parts.3))
      return lanes[0] | lanes[1] == 0
    }

    @inline(always)
    static func | (left: Self, right: Self) -> Self {
      Self(
        parts: (
          left.parts.0 .| right.parts.0, left.parts.1 .| right.parts.1,
          left.parts.2 .| right.parts.2, left.parts.3 .| right.parts.3
        ))
    }

    /// One bit a byte, the lowest for the first.
    @inline(always)
    var bitmap: UInt64 {
      // Bit k of byte i stands for byte i of the k-th eight bytes, as masking one bit in each and
      // merging has it; transposing the 8 by 8 bits (Hacker's Delight, 7-3) puts them in order.
      let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
      let merged =
        ((Self.lanes(parts.0) & ones) | (Self.lanes(parts.1) & (ones &<< 2)))
        | ((Self.lanes(parts.2) & (ones &<< 4)) | (Self.lanes(parts.3) & (ones &<< 6)))
      var bits = merged[0] | merged[1] &<< 1
      var swapped = (bits ^ (bits &>> 7)) & 0x00AA_00AA_00AA_00AA
      bits ^= swapped ^ (swapped &<< 7)
      swapped = (bits ^ (bits &>> 14)) & 0x0000_CCCC_0000_CCCC
      bits ^= swapped ^ (swapped &<< 14)
      swapped = (bits ^ (bits &>> 28)) & 0x0000_0000_F0F0_F0F0
      return bits ^ swapped ^ (swapped &<< 28)
    }

    @inline(always)
    fileprivate static func lanes(_ mask: PartMask) -> SIMD2<UInt64> {
      // Safe: both are sixteen bytes of plain integers.
      unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    }
  }
}
