/// The name of the rule by which a reader found a part.
///
/// Names are dotted and read from the part to the evidence, as in `byline.starts-with-by`.
public struct Rule: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  /// The rule's name.
  public var rawValue: String

  /// Makes a rule of that name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a rule of that name; of a literal nothing is copied.
  public init(stringLiteral name: String) { self.rawValue = name }

  /// Makes a rule of that name.
  public init(_ name: String) { self.rawValue = name }
}

extension Rule: CustomStringConvertible {
  /// The rule's name.
  public var description: String { rawValue }
}
