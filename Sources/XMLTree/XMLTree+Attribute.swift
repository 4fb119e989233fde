extension XMLTree {
  /// An attribute of an element.
  public struct Attribute: Sendable, Hashable {
    /// The name without a prefix.
    public var name: String

    /// The namespace of the name; `nil` for a name without a prefix.
    public var namespace: String?

    /// The value.
    public var value: String

    /// Makes an attribute.
    public init(name: String, namespace: String? = nil, value: String) {
      self.name = name
      self.namespace = namespace
      self.value = value
    }
  }
}
