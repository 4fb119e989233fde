/// A set of bytes with a fast test for membership.
///
/// Thirty-two bytes, cheap to pass along. The sets offered here fold into constants where they are
/// used; others are best kept in a `static let`:
///
///     static let markup: ByteSet = "<>&\""
@frozen
public struct ByteSet: Sendable, Hashable {
  /// One bit a byte.
  @usableFromInline
  var words: SIMD4<UInt64>

  @inlinable
  init(words: SIMD4<UInt64>) {
    self.words = words
  }

  /// Makes an empty set.
  @inlinable
  public init() {
    words = SIMD4()
  }

  /// Makes a set of `bytes`.
  @inlinable
  public init(_ bytes: some Sequence<UInt8>) {
    words = SIMD4()
    for byte in bytes { insert(byte) }
  }

  /// Whether `byte` is in the set.
  @inlinable
  @inline(always)
  public func contains(_ byte: UInt8) -> Bool {
    words[Int(byte &>> 6)] &>> UInt64(byte & 63) & 1 != 0
  }

  /// Adds `byte` to the set.
  @inlinable
  public mutating func insert(_ byte: UInt8) {
    words[Int(byte &>> 6)] |= 1 &<< UInt64(byte & 63)
  }

  /// The bytes that are in either set.
  @inlinable
  public func union(_ other: ByteSet) -> ByteSet {
    ByteSet(words: words | other.words)
  }

  /// The bytes that are not in the set.
  @inlinable
  public var inverted: ByteSet {
    ByteSet(words: ~words)
  }
}

extension ByteSet: ExpressibleByStringLiteral {
  /// Makes a set of the UTF-8 bytes of `text`.
  @inlinable
  public init(stringLiteral text: String) {
    self.init(text.utf8)
  }
}

extension ByteSet {
  /// Space, tab, line feed, vertical tab, form feed and carriage return.
  @inlinable
  public static var whitespace: ByteSet {
    ByteSet(words: SIMD4(0x0000_0001_0000_3E00, 0, 0, 0))
  }

  /// The digits 0 to 9.
  @inlinable
  public static var digits: ByteSet {
    ByteSet(words: SIMD4(0x03FF_0000_0000_0000, 0, 0, 0))
  }

  /// The letters A to Z.
  @inlinable
  public static var uppercaseLetters: ByteSet {
    ByteSet(words: SIMD4(0, 0x0000_0000_07FF_FFFE, 0, 0))
  }

  /// The letters a to z.
  @inlinable
  public static var lowercaseLetters: ByteSet {
    ByteSet(words: SIMD4(0, 0x07FF_FFFE_0000_0000, 0, 0))
  }

  /// The letters A to Z and a to z.
  @inlinable
  public static var letters: ByteSet {
    ByteSet(words: SIMD4(0, 0x07FF_FFFE_07FF_FFFE, 0, 0))
  }

  /// The controls of ASCII, 00 to 1F and 7F.
  @inlinable
  public static var controls: ByteSet {
    ByteSet(words: SIMD4(0x0000_0000_FFFF_FFFF, 0x8000_0000_0000_0000, 0, 0))
  }

  /// The bytes outside ASCII, 80 to FF, of which all other characters are made.
  @inlinable
  public static var nonASCII: ByteSet {
    ByteSet(words: SIMD4(0, 0, .max, .max))
  }
}
