/// The name of an attribute to look for, in a form that is quick to compare.
///
/// A literal will do, in lower case: `node["href"]`. Keep names that are looked for often in a
/// `static let`, as those here are.
public struct HTMLAttributeName: Sendable, Hashable {
  /// The name, in lower case.
  public let name: String
  /// A hash of the name, as `HTMLTree.forEachAttribute(of:_:)` gives it.
  package let hash: UInt16

  /// Makes a name of `name`; the case of A to Z does not matter.
  public init(_ name: String) {
    self.name = name.lowercased()
    hash = AttributeName.hash(of: name)
  }

  /// The attribute `alt`.
  public static let alt = Self("alt")
  /// The attribute `class`.
  public static let `class` = Self("class")
  /// The attribute `content`.
  public static let content = Self("content")
  /// The attribute `datetime`.
  public static let datetime = Self("datetime")
  /// The attribute `href`.
  public static let href = Self("href")
  /// The attribute `id`.
  public static let id = Self("id")
  /// The attribute `itemprop`.
  public static let itemprop = Self("itemprop")
  /// The attribute `lang`.
  public static let lang = Self("lang")
  /// The attribute `name`.
  public static let name = Self("name")
  /// The attribute `property`.
  public static let property = Self("property")
  /// The attribute `rel`.
  public static let rel = Self("rel")
  /// The attribute `role`.
  public static let role = Self("role")
  /// The attribute `src`.
  public static let src = Self("src")
  /// The attribute `style`.
  public static let style = Self("style")
  /// The attribute `title`.
  public static let title = Self("title")
  /// The attribute `type`.
  public static let type = Self("type")
}

extension HTMLAttributeName: ExpressibleByStringLiteral {
  /// Makes a name of a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
