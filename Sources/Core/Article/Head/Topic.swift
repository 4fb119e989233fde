/// What an article is about, or what kind of article it is.
public struct Topic: Sendable, Hashable, ExpressibleByStringLiteral {
  /// What a topic says of an article.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What it is about.
    case subject
    /// What kind of article it is, such as an interview.
    case genre
    /// The part of the paper it stands in.
    case section
  }

  /// The name in words.
  public var name: String

  /// What the topic says.
  public var kind: Kind

  /// The code or address in a vocabulary, such as `medtop:11000000`.
  public var code: String?

  /// The vocabulary.
  public var scheme: String?

  /// How sure the classification is, as the source says.
  public var confidence: Confidence?

  /// How much of the article it concerns, in hundredths, as the source says.
  public var relevance: Int?

  /// Makes a topic.
  public init(
    _ name: String, kind: Kind = .subject, code: String? = nil, scheme: String? = nil,
    confidence: Confidence? = nil, relevance: Int? = nil
  ) {
    self.name = name
    self.kind = kind
    self.code = code
    self.scheme = scheme
    self.confidence = confidence
    self.relevance = relevance
  }

  /// Makes a subject of which only the name is known.
  public init(stringLiteral name: String) { self.init(name) }
}
