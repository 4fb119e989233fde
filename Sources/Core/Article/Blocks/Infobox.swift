/// A box of facts beside the text.
public struct Infobox: Sendable, Hashable {
  /// The title of the box.
  public var title: RichText?

  /// What stands in it.
  public var content: [Part<Block>]

  /// Makes a box.
  public init(title: RichText? = nil, content: [Part<Block>]) {
    self.title = title
    self.content = content
  }
}
