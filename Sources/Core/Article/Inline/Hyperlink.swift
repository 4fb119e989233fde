/// A link as a source gives it.
///
/// The reference is kept as written and may be of any scheme: an exporter that writes links for
/// browsers must admit only safe ones.
public struct Hyperlink: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The address, absolute or relative.
  public var reference: String

  /// The advisory title.
  public var title: String?

  /// The relation of the target to the article, in HTML's `rel` terms.
  public var relation: String?

  /// Makes a link.
  public init(_ reference: String, title: String? = nil, relation: String? = nil) {
    self.reference = reference
    self.title = title
    self.relation = relation
  }

  /// Makes a link.
  public init(stringLiteral reference: String) { self.init(reference) }
}
