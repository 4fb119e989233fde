/// A question or an answer of an interview.
public struct InterviewTurn: Sendable, Hashable {
  /// Whether somebody asks or answers.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Somebody asks.
    case question
    /// Somebody answers.
    case answer
  }

  /// Whether somebody asks or answers.
  public var kind: Kind

  /// Who speaks, as printed before the words.
  public var speaker: String?

  /// The words.
  public var content: [Part<Block>]

  /// Makes a turn.
  public init(_ kind: Kind, speaker: String? = nil, content: [Part<Block>]) {
    self.kind = kind
    self.speaker = speaker
    self.content = content
  }

  /// Makes a turn of one paragraph.
  public init(_ kind: Kind, speaker: String? = nil, _ text: RichText) {
    self.init(kind, speaker: speaker, content: [.paragraph(text)])
  }
}
