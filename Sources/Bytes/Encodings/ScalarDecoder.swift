/// Decodes the bytes of one encoding, a scalar at a time and without state between scalars.
protocol ScalarDecoder: Sendable {
  /// Whether a byte below 128 is always the ASCII character of that value.
  static var extendsASCII: Bool { get }

  /// Decodes the scalar that begins at `offset`, which is within `source`.
  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar

  // Requirements with one implementation for all, so that each decoder has its own, specialised.

  /// Decodes `source` from `start` on.
  func transcode(_ source: Span<UInt8>, from start: Int) throws(InputTooLarge) -> Transcoding

  /// Where in `source` the scalar came from that `offset` in the text cuts in two, or an empty
  /// range if it lies between two scalars.
  func sourceRange(at offset: Int, in source: Span<UInt8>, by map: OffsetMap) -> Range<Int>
}

/// One step of decoding: a scalar, or what stands for broken bytes, and how many bytes it took.
struct DecodedScalar {
  /// The scalar; U+FFFD for broken bytes.
  let value: Unicode.Scalar

  /// How many bytes of the source it was made of, at least one.
  let length: Int

  /// Whether the bytes were broken, and `value` is their replacement.
  let isReplacement: Bool

  /// A scalar of the code point `value`, or a replacement if there is no such scalar.
  @inline(always)
  init(_ value: UInt32, length: Int) {
    let scalar = Unicode.Scalar(value)
    (self.value, self.length, isReplacement) = (scalar ?? "\u{FFFD}", length, scalar == nil)
  }

  /// The replacement of `length` broken bytes.
  @inline(always)
  init(replacing length: Int) {
    (value, self.length, isReplacement) = ("\u{FFFD}", length, true)
  }
}
