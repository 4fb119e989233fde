/// How far a wall clock is ahead of UTC, and how that is known.
public struct UTCOffset: Sendable, Hashable {
  /// How the offset is known.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The source prints it, as `+02:00`, `Z` or `CEST`.
    case printed

    /// The source prints none; a convention of its press gives it.
    case inferred
  }

  private let storedMinutes: Int16

  /// How the offset is known.
  public let basis: Basis

  /// The minutes ahead of UTC; negative to the west.
  public var minutes: Int { Int(storedMinutes) }

  /// Makes an offset; `nil` beyond 24 hours.
  public init?(minutes: Int, basis: Basis = .printed) {
    guard abs(minutes) < 24 * 60 else { return nil }
    self.storedMinutes = Int16(minutes)
    self.basis = basis
  }

  private init(_ basis: Basis) {
    self.storedMinutes = 0
    self.basis = basis
  }

  /// UTC itself, printed.
  public static let utc = UTCOffset(.printed)
}
