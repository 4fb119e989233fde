extension Span<UInt8> {
  /// The offset of the first byte that is not part of well-formed UTF-8, or `nil` if there is none.
  ///
  /// It is the first byte that decoding would replace by U+FFFD (Unicode, 3.9).
  public var firstInvalidUTF8: Int? {
    var checker = UTF8Checker()
    var offset = 0
    // Errors are looked for once in a stretch, and then located a scalar at a time.
    while offset <= count {
      let stretch = offset
      let end = Swift.min(offset &+ 4096, count)
      if offset == 0 {
        Self.checkPadded(self, at: 0, with: &checker)
        offset = ByteBlock.size
      }
      while end &- offset >= ByteBlock.size {
        checker.check(ByteBlock(self, at: offset), at: offset, of: self)
        offset &+= ByteBlock.size
      }
      if end == count {
        // Even when nothing is left: the spaces after the text expose a sequence that it cut off.
        if offset <= count { Self.checkPadded(self, at: offset, with: &checker) }
        offset = count &+ 1
      }
      if !checker.isValid { return firstInvalidUTF8(locatedFrom: stretch) }
    }
    return nil
  }

  private static func checkPadded(
    _ text: Span<UInt8>, at offset: Int, with checker: inout UTF8Checker
  ) {
    let padded = PaddedBlock(text, at: offset)
    let block = ByteBlock(padded.bytes, at: PaddedBlock.margin)
    checker.check(block, at: PaddedBlock.margin, of: padded.bytes)
  }

  /// Walks to the first invalid byte; all sequences that end before `stretch` are valid.
  private func firstInvalidUTF8(locatedFrom stretch: Int) -> Int? {
    // Back to the start of the sequence that may reach into the stretch.
    var offset = Swift.max(0, stretch &- 3)
    while offset < stretch, self[offset] & 0xC0 == 0x80 { offset &+= 1 }
    let decoder = UTF8Decoder()
    while offset < count {
      let scalar = decoder.scalar(at: offset, in: self)
      if scalar.isReplacement { return offset }
      offset &+= scalar.length
    }
    return nil
  }
}
