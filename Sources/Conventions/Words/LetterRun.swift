/// Up to eight letters and figures of ASCII, looked at all at once.
///
/// The eight bytes are one integer, the first byte the lowest. In each byte the highest bit of a sum
/// tells whether the byte reaches a bound: nothing carries over into the next byte, since the bytes
/// are cut to seven bits before. Bytes outside ASCII end a run.
struct LetterRun {
  /// How many letters and figures stand before the first other byte.
  let count: Int
  /// Those letters and figures, capitals made small; zero past the last.
  let folded: UInt64
  /// One bit in the byte of each capital.
  let capitals: UInt64
  /// One bit in the byte of each small letter.
  let smalls: UInt64

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  /// The bit that small letters have and capitals have not, in each byte.
  static let caseBits: UInt64 = 0x2020_2020_2020_2020

  /// The run that begins `eight` bytes, of which no more than `limit` count.
  @inline(__always)
  init(_ eight: UInt64, limit: Int) {
    let low = eight & ~Self.highBits
    let folded = low | Self.caseBits
    let letters = (folded &+ Self.reaching(0x61)) & ~(folded &+ Self.reaching(0x7B))
    let figures = (low &+ Self.reaching(0x30)) & ~(low &+ Self.reaching(0x3A))
    let others = ~((letters | figures) & ~eight) & Self.highBits
    count = min(others.trailingZeroBitCount &>> 3, limit)
    // A shift by 64 would be none, so no letters are a case of their own.
    let run: UInt64 = count > 0 ? .max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8) : 0
    self.folded = folded & run
    let ownLetters = letters & run & Self.highBits
    // The bit that small letters have and capitals have not, moved to the top of its byte.
    smalls = ownLetters & (eight &<< 2)
    capitals = ownLetters & ~smalls
  }

  /// The first `count` of eight bytes, up to eight and at least one, all of them letters or figures
  /// of ASCII, capitals made small; zero past the last.
  @inline(__always)
  static func folded(_ eight: UInt64, count: Int) -> UInt64 {
    (eight | caseBits) & .max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8)
  }

  /// What lifts the bytes from `bound` on to their highest bit.
  @inline(__always)
  private static func reaching(_ bound: UInt8) -> UInt64 {
    UInt64(0x80 &- bound) &* 0x0101_0101_0101_0101
  }
}

extension Span<UInt8> {
  /// The letters and figures that begin at `offset`, up to eight and up to `end`.
  @inline(__always)
  func letterRun(at offset: Int, end: Int) -> LetterRun {
    precondition(offset >= 0 && end <= count)
    guard offset &+ 8 <= count else { return lastLetterRun(at: offset, end: end) }
    // Safe: eight bytes are left.
    let eight = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
    return LetterRun(UInt64(littleEndian: eight), limit: end &- offset)
  }

  /// The run among the last seven bytes.
  @inline(never)
  private func lastLetterRun(at offset: Int, end: Int) -> LetterRun {
    var eight: UInt64 = 0
    for index in stride(from: end &- 1, through: offset, by: -1) {
      eight = eight &<< 8 | UInt64(self[index])
    }
    return LetterRun(eight, limit: Swift.max(end &- offset, 0))
  }
}
