extension Span<UInt8> {
  /// The offset of the first `byte` at or after `start`, which is at most `count`.
  public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
    let pattern = ByteBlock.Part(repeating: byte)
    return firstOffset(in: start..<count, parts: { $0 .== pattern }, bytes: { $0 == byte })
  }

  /// The offset of the first byte at or after `start` that is `first` or `second`.
  public func firstOffset(of first: UInt8, or second: UInt8, from start: Int = 0) -> Int? {
    let firsts = ByteBlock.Part(repeating: first)
    let seconds = ByteBlock.Part(repeating: second)
    return firstOffset(
      in: start..<count, parts: { ($0 .== firsts) .| ($0 .== seconds) },
      bytes: { $0 == first || $0 == second })
  }

  /// The offset of the first byte at or after `start` that is one of four.
  public func firstOffset(ofAny four: SIMD4<UInt8>, from start: Int = 0) -> Int? {
    let (a, b) = (ByteBlock.Part(repeating: four.x), ByteBlock.Part(repeating: four.y))
    let (c, d) = (ByteBlock.Part(repeating: four.z), ByteBlock.Part(repeating: four.w))
    return firstOffset(
      in: start..<count,
      parts: { (($0 .== a) .| ($0 .== b)) .| (($0 .== c) .| ($0 .== d)) },
      bytes: { $0 == four.x || $0 == four.y || $0 == four.z || $0 == four.w })
  }

  /// The offset of the first byte of `range` that is outside ASCII, or the end of `range`.
  public func firstNonASCII(in range: Range<Int>) -> Int {
    let limit = ByteBlock.Part(repeating: 0x80)
    return firstOffset(in: range, parts: { $0 .>= limit }, bytes: { $0 >= 0x80 })
      ?? range.upperBound
  }

  /// The offset of the first byte at or after `start` that is in `set`.
  public func firstOffset(in set: ByteSet, from start: Int = 0) -> Int? {
    precondition(start >= 0)
    var offset = start
    while offset < count {
      if set.contains(self[offset]) { return offset }
      offset &+= 1
    }
    return nil
  }

  /// The offset of the last byte before `end` that is in `set`.
  public func lastOffset(in set: ByteSet, before end: Int) -> Int? {
    precondition(end <= count)
    var offset = end
    while offset > 0 {
      offset &-= 1
      if set.contains(self[offset]) { return offset }
    }
    return nil
  }

  /// The offset of the first occurrence of `sequence` at or after `start`.
  ///
  /// Takes time in proportion to the product of both lengths at worst, so let it be a word.
  public func firstOffset(of sequence: Span<UInt8>, from start: Int = 0) -> Int? {
    guard !sequence.isEmpty else { return start }
    var candidate = firstOffset(of: sequence[0], from: start)
    while let offset = candidate, count &- offset >= sequence.count {
      if starts(with: sequence, at: offset) { return offset }
      candidate = firstOffset(of: sequence[0], from: offset &+ 1)
    }
    return nil
  }

  /// Whether `sequence` occurs at `offset`, which is at most `count`.
  public func starts(with sequence: Span<UInt8>, at offset: Int) -> Bool {
    precondition(offset >= 0 && offset <= count)
    guard count &- offset >= sequence.count else { return false }
    for index in sequence.indices where self[offset &+ index] != sequence[index] { return false }
    return true
  }

  /// `range` without the bytes at both ends that are in `set`.
  public func trimming(_ set: ByteSet, from range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, set.contains(self[start]) { start &+= 1 }
    while start < end, set.contains(self[end &- 1]) { end &-= 1 }
    return start..<end
  }

  /// The offset of the first byte in `range` for which `bytes` holds, which `parts` tells of
  /// sixteen bytes at once.
  @inline(always)
  private func firstOffset(
    in range: Range<Int>,
    parts: (ByteBlock.Part) -> ByteBlock.PartMask, bytes: (UInt8) -> Bool
  ) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var offset = range.lowerBound
    while range.upperBound &- offset >= 16 {
      // Safe: the range lies within the bytes, and sixteen of it are left.
      let part = unsafe self.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: ByteBlock.Part.self)
      // Safe: both are sixteen bytes of plain integers.
      let lanes = unsafe unsafeBitCast(parts(part), to: SIMD2<UInt64>.self)
      if lanes[0] != 0 { return offset &+ lanes[0].trailingZeroBitCount &>> 3 }
      if lanes[1] != 0 { return offset &+ 8 &+ lanes[1].trailingZeroBitCount &>> 3 }
      offset &+= 16
    }
    let end = range.upperBound
    if end >= 16 {
      // What is left, together with as many bytes in front of it as make sixteen.
      guard offset < end else { return nil }
      let part = unsafe self.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: end &- 16, as: ByteBlock.Part.self)
      let lanes = unsafe unsafeBitCast(parts(part), to: SIMD2<UInt64>.self)
      let bitsInFront = 128 &- (end &- offset) &* 8
      let low = lanes[0] & (.max << bitsInFront)
      if low != 0 { return end &- 16 &+ low.trailingZeroBitCount &>> 3 }
      let high = lanes[1] & (.max << max(0, bitsInFront &- 64))
      return high == 0 ? nil : end &- 8 &+ high.trailingZeroBitCount &>> 3
    }
    while offset < end {
      if bytes(self[offset]) { return offset }
      offset &+= 1
    }
    return nil
  }
}
