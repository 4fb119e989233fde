/// A hash of a word that takes no account of case, built from runs of its letters.
///
/// Latin letters with accents fold as ASCII letters do. Eight folded bytes are taken in at once. The
/// hash is 64 bits and no table holds more than some ten thousand words, so two different words
/// hardly ever meet. It holds for one run of a program and is never stored.
@frozen
public struct WordHash: Sendable, Hashable {
  /// The bits to compare.
  public let bits: UInt64

  /// The hash of no bytes.
  @inlinable
  public init() { bits = 0 }

  @inlinable
  init(bits: UInt64) { self.bits = bits }

  /// Takes in eight bytes that are already folded, the first of them the lowest, or the last of a
  /// word and zeros behind them.
  @inline(__always)
  mutating func add(_ bytes: UInt64) {
    let product = (bits ^ bytes).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    self = WordHash(bits: product.high ^ product.low)
  }

  /// The hash of a phrase: this one's words, and then `next`.
  @inlinable
  public func followed(by next: WordHash) -> WordHash {
    WordHash(bits: (((bits &<< 23) | (bits &>> 41)) &* 0xD6E8_FEB8_6659_FD93) ^ next.bits)
  }
}

extension WordHash {
  /// The hash of the letters in `range` of a text, as if a word were no longer than that.
  ///
  /// Nil unless a word's letters fill the range. Chinese and Japanese print no blanks: there the
  /// beginnings and the ends of what scans as one word are looked up.
  package init?(_ bytes: Span<UInt8>, in range: Range<Int>) {
    var scanner = WordScanner(bytes, in: range)
    guard let word = scanner.next(), word.range == range else { return nil }
    self = word.hash
  }

  /// The hash of a word of nothing but letters of ASCII, which lies in `range`.
  package init(letters range: Range<Int>, of bytes: Span<UInt8>) {
    self.init()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let run = bytes.letterRun(at: offset, end: range.upperBound)
      add(run.folded)
      offset &+= max(run.count, 1)
    }
  }
}
