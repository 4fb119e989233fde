/// Words of somebody, set apart from the text.
public struct Quotation: Sendable, Hashable {
  /// How a quotation is set.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Part of the text.
    case block
    /// Lifted out of the text to catch the eye; the words stand in the text as well.
    case pull
  }

  /// How it is set.
  public var kind: Kind

  /// The words.
  public var content: [Part<Block>]

  /// Who said them, as printed.
  public var attribution: RichText?

  /// Where they were said.
  public var source: Hyperlink?

  /// Makes a quotation.
  public init(
    _ kind: Kind = .block, content: [Part<Block>], attribution: RichText? = nil,
    source: Hyperlink? = nil
  ) {
    self.kind = kind
    self.content = content
    self.attribution = attribution
    self.source = source
  }
}
