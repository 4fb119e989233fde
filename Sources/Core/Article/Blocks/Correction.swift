/// What the editors tell readers about the article itself.
public struct Correction: Sendable, Hashable {
  /// What is told.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An error was put right.
    case correction
    /// Something was made clearer.
    case clarification
    /// Something was added.
    case update
    /// Anything else, such as how the article came about.
    case editorsNote
  }

  /// What is told.
  public var kind: Kind

  /// The words.
  public var content: [Part<Block>]

  /// When.
  public var date: Timestamp?

  /// Makes a correction.
  public init(_ kind: Kind = .correction, content: [Part<Block>], date: Timestamp? = nil) {
    self.kind = kind
    self.content = content
    self.date = date
  }

  /// Makes a correction of one paragraph.
  public init(_ text: RichText, kind: Kind = .correction, date: Timestamp? = nil) {
    self.init(kind, content: [.paragraph(text)], date: date)
  }
}
