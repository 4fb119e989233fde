/// A hash of a word that takes no account of case, built byte by byte.
///
/// Latin letters with accents fold as ASCII letters do. The hash is 64 bits and no table holds more
/// than some ten thousand words, so two different words hardly ever meet.
@frozen
public struct WordHash: Sendable, Hashable {
  @usableFromInline var state: UInt64

  /// The hash of no bytes.
  @inlinable
  public init() { state = 0 }

  @inlinable
  init(state: UInt64) { self.state = state }

  /// The bits to compare.
  @inlinable
  public var bits: UInt64 {
    let mixed = state &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 32)
  }

  /// Takes in a byte that is already folded.
  @inlinable
  public mutating func add(_ byte: UInt8) {
    state = ((state << 7) | (state >> 57)) ^ UInt64(byte)
  }

  /// Takes in an ASCII byte, capital letters as small ones.
  @inlinable
  public mutating func addASCII(_ byte: UInt8) {
    add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  /// Takes in a continuation byte of the two-byte letter that `lead` began, folded.
  @inlinable
  public mutating func addContinuation(_ byte: UInt8, after lead: UInt8) {
    switch lead {
    case 0xC3: add(byte < 0x9F ? byte | 0x20 : byte)
    case 0xC4 where byte < 0xB9, 0xC5 where byte > 0x88: add(byte | 1)
    case 0xC4, 0xC5: add((byte &+ 1) | 1)
    default: add(byte)
    }
  }

  /// The hash of a phrase: this one's words, and then `next`.
  @inlinable
  public func followed(by next: WordHash) -> WordHash {
    WordHash(state: (((state << 23) | (state >> 41)) &* 0xD6E8_FEB8_6659_FD93) ^ next.state)
  }
}
