/// A place where something was removed from the text.
public struct Gap: Sendable, Hashable {
  /// What was removed.
  public struct Kind: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
    /// The kind's name.
    public var rawValue: String

    /// Makes a kind of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a kind of that name.
    public init(stringLiteral name: String) { self.rawValue = name }

    /// An advertisement.
    public static let advertisement: Kind = "advertisement"
    /// A picture, a video or another medium.
    public static let media: Kind = "media"
    /// Text for those who pay.
    public static let paywall: Kind = "paywall"
    /// Text that the input ends before.
    public static let truncation: Kind = "truncation"
  }

  /// What was removed; `nil` when that is not known.
  public var kind: Kind?

  /// What the source says about it.
  public var note: String?

  /// Makes a gap.
  public init(_ kind: Kind? = nil, note: String? = nil) {
    self.kind = kind
    self.note = note
  }
}
