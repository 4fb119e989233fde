/// Which state of an article this is.
public struct Version: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The number or name of the version, as the source counts.
  public var number: String

  /// The articles that this one replaces.
  public var supersedes: [Identifier]

  /// Makes a version.
  public init(_ number: String, supersedes: [Identifier] = []) {
    self.number = number
    self.supersedes = supersedes
  }

  /// Makes a version of which only the number is known.
  public init(stringLiteral number: String) { self.init(number) }
}
