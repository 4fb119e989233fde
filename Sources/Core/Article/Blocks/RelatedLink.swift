/// A pointer to another article.
public struct RelatedLink: Sendable, Hashable {
  /// The title of the other article, or the words that point to it.
  public var title: RichText

  /// Where it is; `nil` when only the title has come down.
  public var link: Hyperlink?

  /// The words before it, such as `Read also`.
  public var label: String?

  /// Makes a related link.
  public init(_ title: RichText, link: Hyperlink? = nil, label: String? = nil) {
    self.title = title
    self.link = link
    self.label = label
  }
}
