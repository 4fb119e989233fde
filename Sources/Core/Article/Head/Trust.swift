/// What an article says of how it was made and by which principles.
public struct Trust: Sendable, Hashable {
  /// A statement of trust and where it is explained.
  public struct Indicator: Sendable, Hashable {
    /// The statement, by name or code.
    public var name: String
    /// Where it is explained.
    public var link: Hyperlink?

    /// Makes an indicator.
    public init(_ name: String, link: Hyperlink? = nil) {
      self.name = name
      self.link = link
    }
  }

  /// Whether the whole article may be read without paying.
  public var isAccessibleForFree: Bool?

  /// How its content came about, as a code of IPTC's digital source types.
  public var digitalSourceType: String?

  /// The publisher's principles.
  public var publishingPrinciples: Hyperlink?

  /// How the publisher corrects errors.
  public var correctionsPolicy: Hyperlink?

  /// Further statements.
  public var indicators: [Indicator]

  /// Makes a statement of trust.
  public init(
    isAccessibleForFree: Bool? = nil, digitalSourceType: String? = nil,
    publishingPrinciples: Hyperlink? = nil, correctionsPolicy: Hyperlink? = nil,
    indicators: [Indicator] = []
  ) {
    self.isAccessibleForFree = isAccessibleForFree
    self.digitalSourceType = digitalSourceType
    self.publishingPrinciples = publishingPrinciples
    self.correctionsPolicy = correctionsPolicy
    self.indicators = indicators
  }
}
