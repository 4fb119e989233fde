/// A note to the desk, such as a telephone number or a warning; never for readers.
public struct DeskNote: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The words.
  public var text: RichText

  /// What the note is for, in the source's words.
  public var role: String?

  /// Makes a note.
  public init(_ text: RichText, role: String? = nil) {
    self.text = text
    self.role = role
  }

  /// Makes a note.
  public init(stringLiteral text: String) { self.init(RichText(text)) }
}
