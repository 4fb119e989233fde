extension Span<UInt8> {
  /// A hash of the bytes of a range, never 0, once the bits of `folded` are set in each byte.
  @inline(__always)
  func key(of range: Range<Int>, folding folded: UInt8 = 0) -> UInt64 {
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    let mask = UInt64(folded) &* 0x0101_0101_0101_0101
    var offset = range.lowerBound
    var key = UInt64(truncatingIfNeeded: range.count) &* multiplier
    precondition(offset >= 0 && range.upperBound <= count)
    while range.upperBound &- offset >= 8 {
      // Safe: the range lies within the bytes, and eight more of it do.
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      key = (key ^ (word | mask)) &* multiplier
      key ^= key &>> 32
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < range.upperBound {
      rest = rest &<< 8 | UInt64(self[offset])
      offset &+= 1
    }
    key = (key ^ (rest | mask)) &* multiplier
    return (key ^ key &>> 32) | 1
  }
}
