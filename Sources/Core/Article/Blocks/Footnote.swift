/// A footnote; a `Style/footnoteReference(label:)` with the same label points to it.
public struct Footnote: Sendable, Hashable {
  /// The number or sign.
  public var label: String

  /// What stands in it.
  public var content: [Part<Block>]

  /// Makes a footnote.
  public init(_ label: String, content: [Part<Block>]) {
    self.label = label
    self.content = content
  }
}
