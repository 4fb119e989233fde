/// Bytes that are known to be UTF-8.
///
/// Only the validators of this module make one, so its strings are made without validating again.
public struct ValidatedUTF8: ~Escapable, Sendable {
  /// The bytes, all of them.
  public let bytes: Span<UInt8>

  /// Takes `bytes` for valid; a promise of the caller.
  @unsafe
  @_lifetime(copy bytes)
  init(unchecked bytes: Span<UInt8>) {
    self.bytes = bytes
  }

  /// Validates `bytes`, or returns `nil` if they are not UTF-8.
  @_lifetime(copy bytes)
  public init?(validating bytes: Span<UInt8>) {
    guard bytes.firstInvalidUTF8 == nil else { return nil }
    self.bytes = bytes
  }

  /// Makes a string of the bytes in `range`, which must lie within `bytes`.
  ///
  /// A scalar that `range` cuts in two is replaced by U+FFFD, as in all decoding.
  public func string(in range: Range<Int>) -> String {
    let part = bytes.extracting(range)
    guard isScalarBoundary(range.lowerBound), isScalarBoundary(range.upperBound) else {
      // Safe: the buffer does not leave the closure.
      return unsafe part.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
    // Safe: `bytes` were validated when `self` was made, and valid UTF-8 cut before a byte that is
    // no continuation is valid on both sides of the cut.
    return unsafe String(copying: UTF8Span(unchecked: part))
  }

  /// Whether `offset` is the start of a scalar or the end of the bytes.
  @inlinable
  public func isScalarBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
