/// Something from elsewhere that is shown in place.
public struct Embed: Sendable, Hashable {
  /// What is embedded.
  public struct Kind: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
    /// The kind's name.
    public var rawValue: String

    /// Makes a kind of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a kind of that name.
    public init(stringLiteral name: String) { self.rawValue = name }

    /// A film.
    public static let video: Kind = "video"
    /// A sound.
    public static let audio: Kind = "audio"
    /// A post on a social network.
    public static let post: Kind = "post"
    /// A map.
    public static let map: Kind = "map"
    /// A chart.
    public static let chart: Kind = "chart"
    /// A document.
    public static let document: Kind = "document"
    /// Anything else.
    public static let other: Kind = "other"
  }

  /// What is embedded.
  public var kind: Kind

  /// Where it is.
  public var link: Hyperlink?

  /// Who shows it, such as a video service.
  public var provider: String?

  /// What is printed with it.
  public var caption: RichText?

  /// Makes an embed.
  public init(
    _ kind: Kind, link: Hyperlink? = nil, provider: String? = nil, caption: RichText? = nil
  ) {
    self.kind = kind
    self.link = link
    self.provider = provider
    self.caption = caption
  }
}
