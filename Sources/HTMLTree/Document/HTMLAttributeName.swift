/// The name of an attribute to look for, in a form that is quick to compare.
///
/// A literal will do, in lower case: `node["href"]`. Keep names that are looked for often in a
/// `static let`, as those here are.
public struct HTMLAttributeName: Sendable, Hashable {
  /// The name, in lower case.
  public let name: String
  let hash: UInt16

  /// Makes a name of `name`; the case of A to Z does not matter.
  public init(_ name: String) {
    self.name = name.lowercased()
    hash = AttributeName.hash(of: name)
  }

  /// `alt`
  public static let alt = Self("alt")
  /// `class`
  public static let `class` = Self("class")
  /// `content`
  public static let content = Self("content")
  /// `datetime`
  public static let datetime = Self("datetime")
  /// `href`
  public static let href = Self("href")
  /// `id`
  public static let id = Self("id")
  /// `itemprop`
  public static let itemprop = Self("itemprop")
  /// `lang`
  public static let lang = Self("lang")
  /// `name`
  public static let name = Self("name")
  /// `property`
  public static let property = Self("property")
  /// `rel`
  public static let rel = Self("rel")
  /// `role`
  public static let role = Self("role")
  /// `src`
  public static let src = Self("src")
  /// `style`
  public static let style = Self("style")
  /// `title`
  public static let title = Self("title")
  /// `type`
  public static let type = Self("type")
}

extension HTMLAttributeName: ExpressibleByStringLiteral {
  /// Makes a name of a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
