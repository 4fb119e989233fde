extension Span<UInt8> {
  /// Gives the offsets of the bytes in `range` that are no letters and no blanks, in order.
  ///
  /// Letters, the greater part of a text, are passed sixteen at a time. Of the bytes outside ASCII
  /// those are given that begin a mark or a sign: C2, E2 and E3.
  @inline(__always)
  func forEachMark(in range: Range<Int>, _ receive: (_ offset: Int) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var offset = range.lowerBound
    while range.upperBound &- offset >= 16 {
      // Safe: the range lies within the bytes, and sixteen of it are left.
      let part = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
      // Safe: both are sixteen bytes of plain integers.
      let marks = unsafe unsafeBitCast(Self.marks(in: part), to: SIMD2<UInt64>.self)
      Self.forEachByte(of: marks[0], at: offset, receive)
      Self.forEachByte(of: marks[1], at: offset &+ 8, receive)
      offset &+= 16
    }
    while offset < range.upperBound {
      if Self.marks(in: SIMD16(repeating: self[offset]))[0] { receive(offset) }
      offset &+= 1
    }
  }

  /// Gives the places of the bytes that are not zero, the lowest byte being at `offset`.
  @inline(__always)
  private static func forEachByte(
    of mask: UInt64, at offset: Int, _ receive: (_ offset: Int) -> Void
  ) {
    var left = mask
    while left != 0 {
      let bit = left.trailingZeroBitCount & ~7
      receive(offset &+ bit &>> 3)
      left &= ~(0xFF &<< UInt64(truncatingIfNeeded: bit))
    }
  }

  @inline(__always)
  private static func marks(in part: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    typealias Part = SIMD16<UInt8>
    let isLetter =
      ((part | Part(repeating: 0x20)) &- Part(repeating: 0x61)) .< Part(repeating: 26)
    let isOther =
      (part .>= Part(repeating: 0x80)) .& (part .!= Part(repeating: 0xC2))
      .& ((part & Part(repeating: 0xFE)) .!= Part(repeating: 0xE2))
    return .!((isLetter .| isOther) .| (part .== Part(repeating: 0x20)))
  }
}
