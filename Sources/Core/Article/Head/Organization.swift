/// An agency, a publisher or another source.
public struct Organization: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name or the signature, such as `dpa`, as printed.
  public var name: String

  /// What it did for the article, in the source's words.
  public var role: String?

  /// A code or address in a vocabulary.
  public var code: String?

  /// A page about it.
  public var link: Hyperlink?

  /// Makes an organization.
  public init(
    _ name: String, role: String? = nil, code: String? = nil, link: Hyperlink? = nil
  ) {
    self.name = name
    self.role = role
    self.code = code
    self.link = link
  }

  /// Makes an organization of which only the name is known.
  public init(stringLiteral name: String) { self.init(name) }
}
