/// A value of an article together with where it came from.
///
/// Two parts are equal when their values are: the origin is beside the content, not of it. A part
/// gives its value's properties directly, so `article.headline?.string` needs no detour.
@dynamicMemberLookup
public struct Part<Value> {
  /// The content.
  public var value: Value

  /// Where the content was found; `nil` when it was made by hand or provenance was switched off.
  public var origin: Origin?

  /// Makes a part.
  @inlinable
  public init(_ value: Value, origin: Origin? = nil) {
    self.value = value
    self.origin = origin
  }

  /// A property of the value.
  @inlinable
  public subscript<Property>(dynamicMember path: WritableKeyPath<Value, Property>) -> Property {
    get { value[keyPath: path] }
    set { value[keyPath: path] = newValue }
  }

  /// A property of the value.
  @inlinable
  public subscript<Property>(dynamicMember path: KeyPath<Value, Property>) -> Property {
    value[keyPath: path]
  }

  /// The same origin with another value.
  @inlinable
  public func map<Other, Failure>(
    _ transform: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Part<Other> {
    Part<Other>(try transform(value), origin: origin)
  }
}

extension Part: Sendable where Value: Sendable {}

extension Part: Equatable where Value: Equatable {
  /// Compares the values, not where they came from.
  @inlinable
  public static func == (left: Part, right: Part) -> Bool { left.value == right.value }
}

extension Part: Hashable where Value: Hashable {
  /// Hashes the value, not where it came from.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension Part: ExpressibleByUnicodeScalarLiteral
where Value: ExpressibleByUnicodeScalarLiteral {
  /// Makes a part without an origin.
  public init(unicodeScalarLiteral literal: Value.UnicodeScalarLiteralType) {
    self.init(Value(unicodeScalarLiteral: literal))
  }
}

extension Part: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByExtendedGraphemeClusterLiteral {
  /// Makes a part without an origin.
  public init(extendedGraphemeClusterLiteral literal: Value.ExtendedGraphemeClusterLiteralType) {
    self.init(Value(extendedGraphemeClusterLiteral: literal))
  }
}

extension Part: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
  /// Makes a part without an origin.
  public init(stringLiteral literal: Value.StringLiteralType) {
    self.init(Value(stringLiteral: literal))
  }
}
