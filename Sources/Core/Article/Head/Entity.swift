/// Something with a name that an article speaks of.
public struct Entity: Sendable, Hashable {
  /// What sort of thing it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A human being.
    case person
    /// A company, a party, an authority.
    case organization
    /// A place on the map.
    case place
    /// Something that happens.
    case event
    /// A book, a law, a ship: any other thing.
    case object
  }

  /// What sort of thing it is.
  public var kind: Kind

  /// The name.
  public var name: String

  /// The code or address in a vocabulary.
  public var code: String?

  /// Makes an entity.
  public init(_ kind: Kind, _ name: String, code: String? = nil) {
    self.kind = kind
    self.name = name
    self.code = code
  }
}
