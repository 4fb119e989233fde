/// How sure a reader is, in hundredths.
///
/// 0 means that nothing speaks for it, 100 that the source says so in as many words.
public struct Confidence: Sendable, Hashable, Comparable, RawRepresentable {
  /// The hundredths, 0 to 100.
  public let rawValue: UInt8

  /// Makes a confidence; values above 100 count as 100.
  public init(rawValue: UInt8) { self.rawValue = min(rawValue, 100) }

  /// Nothing speaks for it.
  public static let none = Confidence(rawValue: 0)

  /// A guess: better than nothing.
  public static let low = Confidence(rawValue: 25)

  /// More likely than not.
  public static let medium = Confidence(rawValue: 50)

  /// Likely; a person would be surprised to be told otherwise.
  public static let high = Confidence(rawValue: 75)

  /// The source says so explicitly.
  public static let certain = Confidence(rawValue: 100)

  /// Orders by hundredths.
  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.rawValue < right.rawValue
  }
}
