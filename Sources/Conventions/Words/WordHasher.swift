/// Builds the hash of a word from pieces of any length.
struct WordHasher {
  private var hash = WordHash()
  /// The bytes that are not in the hash yet, fewer than eight, the first of them the lowest.
  private var rest: UInt64 = 0
  private var restCount = 0

  /// Takes in `count` bytes that are already folded, up to eight, zeros behind the last.
  @inline(__always)
  mutating func add(_ bytes: UInt64, count: Int) {
    let free = 8 &- restCount
    rest |= bytes &<< UInt64(truncatingIfNeeded: restCount &* 8)
    restCount &+= count
    guard restCount >= 8 else { return }
    hash.add(rest)
    rest = bytes >> (free &* 8)
    restCount &-= 8
  }

  /// Takes in a two-byte letter.
  mutating func add(_ lead: UInt8, _ second: UInt8) {
    let folded: (UInt8, UInt8) =
      switch lead {
      case 0xC3: (lead | 0x20, second | 0x20)
      case 0xC4 where second < 0xB9, 0xC5 where second > 0x88 && second < 0xB9: (lead, second | 1)
      case 0xC4, 0xC5: (lead, (second &+ 1) | 1)
      default: (lead, second)
      }
    add(UInt64(folded.0) | UInt64(folded.1) &<< 8, count: 2)
  }

  /// The hash of all that was taken in.
  var value: WordHash {
    var hash = hash
    if restCount > 0 { hash.add(rest) }
    return hash
  }
}
