/// Eight bytes in one word, the first of them lowest: names are found and compared by these.
struct ByteWord {
  static let size = 8

  let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Loads the bytes from `offset` on, all of which must lie in `source`.
  @inline(__always)
  init(_ source: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && source.count &- offset >= Self.size)
    // Safe: the precondition puts the load inside `source`.
    bits = unsafe UInt64(
      littleEndian: source.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// How many bytes precede the first that is `>`, `/` or at most a space; 8 if there is none.
  @inline(__always)
  var countBeforeTagNameEnd: Int {
    Self.count(before: ends)
  }

  /// The same, but `=` counts too.
  @inline(__always)
  var countBeforeAttributeNameEnd: Int {
    Self.count(before: ends | matches(Byte.equals))
  }

  /// The high bits of the bytes that may end a name; those above the lowest may be wrong.
  @inline(__always)
  private var ends: UInt64 {
    let controls = (bits &- Self.ones &* 0x21) & ~bits & Self.highs
    return controls | matches(Byte.greaterThan) | matches(Byte.slash)
  }

  @inline(__always)
  private func matches(_ byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highs
  }

  @inline(__always)
  private static func count(before highs: UInt64) -> Int { highs.trailingZeroBitCount &>> 3 }

  /// The first `count` bytes in lower case, and zeros behind them.
  @inline(__always)
  func lowercased(first count: Int) -> UInt64 {
    // Bytes of ASCII from A to Z get bit 5: both sums carry into bit 7, or only the first does.
    let low = bits & ~Self.highs
    let fromA = low &+ Self.ones &* (0x80 - 0x41)
    let beyondZ = low &+ Self.ones &* (0x80 - 0x5B)
    let upper = (fromA ^ beyondZ) & ~bits & Self.highs
    let lowercased = bits | (upper &>> 2)
    return count >= Self.size ? lowercased : lowercased & ((1 &<< UInt64(count &* 8)) &- 1)
  }
}

extension Span<UInt8> {
  /// Where the name of a tag ends that starts at `start` (13.2.5.8), or the end.
  @inline(__always)
  func endOfTagName(from start: Int) -> Int {
    var offset = start
    while count &- offset >= ByteWord.size {
      offset &+= ByteWord(self, at: offset).countBeforeTagNameEnd
      guard offset < count else { return offset }
      if self[offset].endsTagName { return offset }
      offset &+= 1  // part of the name, since it is the next word's or a control
    }
    while offset < count, !self[offset].endsTagName { offset &+= 1 }
    return offset
  }

  /// Where the name of an attribute ends that starts at `start` (13.2.5.33), or the end.
  @inline(__always)
  func endOfAttributeName(from start: Int) -> Int {
    var offset = start &+ 1  // the first byte may be an equals sign
    while count &- offset >= ByteWord.size {
      offset &+= ByteWord(self, at: offset).countBeforeAttributeNameEnd
      guard offset < count else { return offset }
      if self[offset].endsAttributeName { return offset }
      offset &+= 1
    }
    while offset < count, !self[offset].endsAttributeName { offset &+= 1 }
    return offset
  }

  /// The bytes of `range`, eight at most, in lower case and in one word.
  @inline(__always)
  func packed(_ range: Range<Int>) -> UInt64 {
    if count &- range.lowerBound >= ByteWord.size {
      return ByteWord(self, at: range.lowerBound).lowercased(first: range.count)
    }
    var word: UInt64 = 0
    var offset = Swift.min(range.upperBound, range.lowerBound &+ ByteWord.size)
    while offset > range.lowerBound {
      offset &-= 1
      word = word &<< 8 | UInt64(self[offset].lowercased)
    }
    return word
  }
}
