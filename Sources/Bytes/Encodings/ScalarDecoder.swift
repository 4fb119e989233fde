/// Decodes the bytes of one encoding, a scalar at a time.
protocol ScalarDecoder: Sendable {
  /// Whether a byte below 128 that begins a scalar is always the ASCII character of that value.
  static var extendsASCII: Bool { get }

  /// Decodes the scalar that begins at `offset`, which is within `source`.
  ///
  /// `state` is what earlier bytes leave behind for later ones, zero at the start of a source.
  func scalar(at offset: Int, in source: Span<UInt8>, state: inout UInt8) -> DecodedScalar

  // Requirements with one implementation for all, so that each decoder has its own, specialised.

  /// Decodes `source` from `start` on.
  func transcode(_ source: Span<UInt8>, from start: Int) throws(InputTooLarge) -> Transcoding

  /// Where in `source` the scalar came from that `offset` in the text cuts in two, or an empty
  /// range if it lies between two scalars.
  func sourceRange(at offset: Int, in source: Span<UInt8>, by map: OffsetMap) -> Range<Int>
}

/// A decoder to which bytes say the same wherever they stand.
protocol StatelessDecoder: ScalarDecoder {
  /// Decodes the scalar that begins at `offset`, which is within `source`.
  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar
}

extension StatelessDecoder {
  @inline(always)
  func scalar(at offset: Int, in source: Span<UInt8>, state: inout UInt8) -> DecodedScalar {
    scalar(at: offset, in: source)
  }
}
