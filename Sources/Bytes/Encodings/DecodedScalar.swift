/// One step of decoding: a scalar, or what stands for broken bytes, and how many bytes it took.
struct DecodedScalar {
  /// The scalar, U+FFFD for broken bytes; `nil` for bytes at the end that only switch the state.
  let value: Unicode.Scalar?

  /// A combining mark that the same bytes stand for, after the scalar.
  let mark: Unicode.Scalar?

  /// How many bytes of the source it was made of, at least one.
  private(set) var length: Int

  /// Whether the bytes were broken, and `value` is their replacement.
  let isReplacement: Bool

  /// A scalar of the code point `value`, or a replacement if there is no such scalar.
  @inline(always)
  init(_ value: UInt32, mark: Unicode.Scalar? = nil, length: Int) {
    let scalar = Unicode.Scalar(value)
    (self.value, self.mark, self.length) = (scalar ?? "\u{FFFD}", mark, length)
    isReplacement = scalar == nil
  }

  /// The replacement of `length` broken bytes.
  @inline(always)
  init(replacing length: Int) {
    (value, mark, self.length, isReplacement) = ("\u{FFFD}", nil, length, true)
  }

  /// The replacement of a pair of bytes that stands for nothing; `trail` is decoded on its own if
  /// it is ASCII, lest a broken byte swallows markup.
  @inline(always)
  init(replacingPairWith trail: UInt8) {
    self.init(replacing: trail < 0x80 ? 1 : 2)
  }

  /// Nothing, made of `length` bytes.
  @inline(always)
  init(skipping length: Int) {
    (value, mark, self.length, isReplacement) = (nil, nil, length, false)
  }

  /// How many bytes of UTF-8 it makes.
  @inline(always)
  var width: Int {
    guard let value else { return 0 }
    return UTF8.width(value) &+ (mark.map(UTF8.width) ?? 0)
  }

  /// The same scalar, made of `count` bytes more.
  @inline(always)
  func lengthened(by count: Int) -> DecodedScalar {
    var scalar = self
    scalar.length &+= count
    return scalar
  }
}
