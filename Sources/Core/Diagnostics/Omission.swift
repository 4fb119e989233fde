/// Bytes that a reader saw and did not take into the article.
public struct Omission: Sendable, Hashable {
  /// What the bytes are.
  public struct Kind: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
    /// The kind's name.
    public var rawValue: String

    /// Makes a kind of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a kind of that name.
    public init(stringLiteral name: String) { self.rawValue = name }

    /// Text of the site or paper rather than the article: navigation, share buttons, notices.
    public static let boilerplate: Kind = "boilerplate"
    /// Pointers to other articles.
    public static let related: Kind = "related"
    /// Text that says again what another part says.
    public static let repetition: Kind = "repetition"
    /// Marks of transmission: headers, control characters, signatures.
    public static let transmission: Kind = "transmission"
    /// What stands in a line beside the values that were taken from it, such as `Published:`.
    public static let remainder: Kind = "remainder"
    /// Bytes that are no text.
    public static let markup: Kind = "markup"
    /// Parts that the caller did not ask for.
    public static let notRequested: Kind = "not-requested"
  }

  /// What the bytes are.
  public var kind: Kind

  /// Which bytes.
  public var range: SourceRange

  /// The rule that left them out.
  public var rule: Rule

  /// Makes an omission.
  public init(_ kind: Kind, _ range: SourceRange, rule: Rule) {
    self.kind = kind
    self.range = range
    self.rule = rule
  }
}
