/// Something that a reader repaired or found strange.
public struct Diagnostic: Sendable, Hashable {
  /// What a reader found.
  public struct Kind: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
    /// The kind's name.
    public var rawValue: String

    /// Makes a kind of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a kind of that name.
    public init(stringLiteral name: String) { self.rawValue = name }

    /// Bytes that are no character of the encoding were replaced by U+FFFD.
    public static let malformedBytes: Kind = "malformed-bytes"
    /// The input was in another encoding than UTF-8.
    public static let transcoded: Kind = "transcoded"
    /// Control characters were taken out.
    public static let controlCharacters: Kind = "control-characters"
    /// Nesting beyond the limit was flattened.
    public static let flattened: Kind = "flattened"
    /// A value was malformed and left out.
    public static let malformedValue: Kind = "malformed-value"
    /// Something that the format does not know was left out.
    public static let unknownPart: Kind = "unknown-part"
  }

  /// What was found.
  public var kind: Kind

  /// The finding in words, as a sentence without a full stop.
  public var message: String

  /// The bytes concerned, where known.
  public var range: SourceRange?

  /// Makes a diagnostic.
  public init(_ kind: Kind, _ message: String, at range: SourceRange? = nil) {
    self.kind = kind
    self.message = message
    self.range = range
  }
}
