internal import BroadsheetBytes

extension Span<UInt8> {
  /// The offset of the first `byte` at or after `start`, or the end; adds to `flags` what is seen
  /// on the way, and perhaps of what lies within sixteen bytes behind.
  @inline(__always)
  func scan(to byte: UInt8, from start: Int, flags: inout NodeFlags) -> Int {
    typealias Part = SIMD16<UInt8>
    let pattern = Part(repeating: byte)
    let ampersands = Part(repeating: Byte.ampersand)
    let returns = Part(repeating: Byte.carriageReturn)
    let nulls = Part(repeating: 0)
    precondition(start >= 0)
    var offset = start
    let count = self.count
    var references = SIMDMask<SIMD16<Int8>>(repeating: false)
    var breaks = references
    var zeros = references
    var found = -1
    while count &- offset >= 16 {
      // Safe: sixteen bytes are left from `offset` on.
      let part = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: Part.self)
      references = references .| (part .== ampersands)
      breaks = breaks .| (part .== returns)
      zeros = zeros .| (part .== nulls)
      let hit = Self.words(part .== pattern)
      if hit[0] | hit[1] != 0 {
        found =
          hit[0] != 0
          ? offset &+ hit[0].trailingZeroBitCount &>> 3
          : offset &+ 8 &+ hit[1].trailingZeroBitCount &>> 3
        break
      }
      offset &+= 16
    }
    let seen = Self.words((references .| breaks) .| zeros)
    if seen[0] | seen[1] != 0 {
      if Self.isAny(references) { flags.insert(.references) }
      if Self.isAny(breaks) { flags.insert(.carriageReturns) }
      if Self.isAny(zeros) { flags.insert(.nulls) }
    }
    if found >= 0 { return found }
    while offset < count {
      let value = self[offset]
      if value == byte { return offset }
      if value == Byte.ampersand { flags.insert(.references) }
      if value == Byte.carriageReturn { flags.insert(.carriageReturns) }
      if value == 0 { flags.insert(.nulls) }
      offset &+= 1
    }
    return count
  }

  @inline(__always)
  private static func words(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
    // Safe: both are sixteen bytes of plain integers.
    unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }

  @inline(__always)
  private static func isAny(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    let words = words(mask)
    return words[0] | words[1] != 0
  }
}
