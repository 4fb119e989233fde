extension Span<UInt8> {
  private typealias Part = SIMD16<UInt8>

  /// Gives the offsets of the bytes in `range` that are no letters and no blanks, in any order.
  ///
  /// Letters, the greater part of a text, are passed sixteen at a time. Of the bytes outside ASCII
  /// those are given that begin a mark or a sign: C2, E2 and E3.
  @inline(__always)
  func forEachMark(in range: Range<Int>, _ receive: (_ offset: Int) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      var (start, marks) = (offset, UInt64(0))
      while marks == 0, range.upperBound &- offset >= 16 {
        // Safe: the range lies within the bytes, and sixteen of it are left.
        let part = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Part.self)
        (start, marks) = (offset, Self.marks(in: part))
        offset &+= 16
      }
      if marks == 0, offset < range.upperBound {
        (start, marks) = lastMarks(from: offset, to: range.upperBound)
        offset = range.upperBound
      }
      while marks != 0 {
        let bit = marks.trailingZeroBitCount
        receive(start &+ bit &>> 3 &+ (bit & 1) &<< 3)
        marks &= marks &- 1
      }
    }
  }

  /// The marks among the last bytes of a range, fewer than sixteen, and where the first bit stands.
  private func lastMarks(from offset: Int, to end: Int) -> (start: Int, marks: UInt64) {
    // The last part of a text begins before what is left of it.
    let start = Swift.max(Swift.min(offset, count &- 16), 0)
    let marks = Self.marks(in: part(at: start))
    return (start, marks & Self.bits(from: offset &- start) & ~Self.bits(from: end &- start))
  }

  /// The sixteen bytes from `start` on, or blanks behind the last.
  @inline(__always)
  private func part(at start: Int) -> Part {
    guard count &- start >= 16 else { return lastPart(at: start) }
    // Safe: sixteen bytes are left.
    return unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: Part.self)
  }

  @inline(never)
  private func lastPart(at start: Int) -> Part {
    var part = Part(repeating: 0x20)
    for offset in start..<count { part[offset &- start] = self[offset] }
    return part
  }

  /// A bit for each mark: the lowest of a byte for one of the first eight, the next for one of the
  /// last eight.
  @inline(__always)
  private static func marks(in part: Part) -> UInt64 {
    let isLetter =
      ((part | Part(repeating: 0x20)) &- Part(repeating: 0x61)) .< Part(repeating: 26)
    let isOther =
      (part .>= Part(repeating: 0x80)) .& (part .!= Part(repeating: 0xC2))
      .& ((part & Part(repeating: 0xFE)) .!= Part(repeating: 0xE2))
    let isMark = .!((isLetter .| isOther) .| (part .== Part(repeating: 0x20)))
    // Safe: both are sixteen bytes of plain integers.
    let lanes = unsafe unsafeBitCast(isMark, to: SIMD2<UInt64>.self)
    return lanes[0] & ones | lanes[1] & (ones &<< 1)
  }

  /// The bits for bytes from a place of sixteen on.
  private static func bits(from place: Int) -> UInt64 {
    ones << (place &* 8) | (ones &<< 1) << (Swift.max(place &- 8, 0) &* 8)
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
}
