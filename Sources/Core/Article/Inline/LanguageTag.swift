/// A language as BCP 47 names it, such as `de` or `pt-BR`.
public struct LanguageTag: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  /// The tag as written.
  public var rawValue: String

  /// Makes a tag; it is not checked against the registry.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a tag; it is not checked against the registry.
  public init(_ tag: String) { self.rawValue = tag }

  /// Makes a tag.
  public init(stringLiteral tag: String) { self.rawValue = tag }

  /// The first subtag in lower case, such as `pt` of `pt-BR`.
  public var primary: String {
    String(rawValue.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }
}
