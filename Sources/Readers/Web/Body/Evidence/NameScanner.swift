import BroadsheetConventions

/// Cuts the values of attributes that name things into words: `articleBody-text` has three.
///
/// Words end at marks and digits, and before a capital that follows a small letter.
struct NameScanner: ~Escapable {
  private let bytes: Span<UInt8>
  private var offset: Int
  private let end: Int

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    // What lies beyond says no more; classes made by machines may be endless.
    end = min(range.upperBound, range.lowerBound + 400)
  }

  /// The next word of two to sixteen letters, as its range and hash.
  mutating func next() -> (range: Range<Int>, hash: UInt64)? {
    while offset < end {
      while offset < end, (bytes[offset] | 0x20) &- 0x61 >= 26 { offset &+= 1 }
      let start = offset
      var wasSmall = false
      while offset < end {
        let byte = bytes[offset]
        guard (byte | 0x20) &- 0x61 < 26 else { break }
        let isSmall = byte >= 0x61
        if wasSmall, !isSmall { break }
        wasSmall = isSmall
        offset &+= 1
      }
      if offset &- start >= 2, offset &- start <= 16,
        let hash = WordHash(bytes, in: start..<offset)
      {
        return (start..<offset, hash.bits)
      }
    }
    return nil
  }
}
