/// The error of an input whose offsets do not fit in 32 bits.
public struct InputTooLarge: Error, Hashable {
  /// How many bytes the input has.
  public let count: Int

  /// The most bytes that an input may have: 4 GiB less one.
  public static let limit = Int(UInt32.max)

  package static func check(_ count: Int) throws(Self) {
    guard count <= limit else { throw Self(count: count) }
  }
}
