extension Span where Element == UInt8 {
  /// The offset of the first byte from `start` on that cannot stand in a JSON string as it is: a
  /// control character, a quotation mark or a backslash.
  @inline(__always)
  func endOfPlainRun(from start: Int) -> Int {
    var isASCII = true
    return endOfPlainRun(from: start, isASCII: &isASCII)
  }

  /// The same; `isASCII` becomes false if a byte of the run, or one up to fifteen behind it, is not
  /// ASCII.
  @inline(__always)
  func endOfPlainRun(from start: Int, isASCII: inout Bool) -> Int {
    precondition(start >= 0)
    typealias Block = SIMD16<UInt8>
    let quote = Block(repeating: UInt8(ascii: "\""))
    let backslash = Block(repeating: UInt8(ascii: "\\"))
    let lastControl = Block(repeating: 0x1F)
    var offset = start
    var seen = Block(repeating: 0)
    defer {
      // Safe: both are sixteen bytes of plain integers.
      let lanes = unsafe unsafeBitCast(seen, to: SIMD2<UInt64>.self)
      if (lanes[0] | lanes[1]) & 0x8080_8080_8080_8080 != 0 { isASCII = false }
    }
    while count &- offset >= 16 {
      // Safe: the condition puts all sixteen bytes inside the span.
      let block = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: Block.self)
      seen |= block
      let matches = (block .== quote) .| (block .== backslash) .| (block .<= lastControl)
      // Safe: both are sixteen bytes of plain integers.
      let lanes = unsafe unsafeBitCast(matches, to: SIMD2<UInt64>.self)
      if lanes[0] != 0 { return offset &+ lanes[0].trailingZeroBitCount &>> 3 }
      if lanes[1] != 0 { return offset &+ 8 &+ lanes[1].trailingZeroBitCount &>> 3 }
      offset &+= 16
    }
    while offset < count {
      let byte = self[offset]
      if byte >= 0x80 { isASCII = false }
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      offset &+= 1
    }
    return offset
  }
}
