/// A name by which a system knows an article.
public struct Identifier: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The identifier itself.
  public var value: String

  /// The system or vocabulary that it is of, such as `guid`.
  public var scheme: String?

  /// Makes an identifier.
  public init(_ value: String, scheme: String? = nil) {
    self.value = value
    self.scheme = scheme
  }

  /// Makes an identifier of an unnamed system.
  public init(stringLiteral value: String) { self.init(value) }
}
