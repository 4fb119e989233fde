/// A set of the languages of a `Conventions` value, by their places in its list.
@frozen
public struct LanguageSet: OptionSet, Sendable, Hashable {
  /// One bit a language.
  public let rawValue: UInt32

  /// Makes a set from its bits.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The set of the one language at `index`.
  @inlinable
  public init(index: Int) { rawValue = 1 << UInt32(truncatingIfNeeded: index) }

  /// Every language.
  @inlinable
  public static var all: LanguageSet { LanguageSet(rawValue: .max) }
}
