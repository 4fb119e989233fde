/// A picture or another medium with what is printed under it.
public struct Figure: Sendable, Hashable {
  /// The files, the best first; empty when only the caption has come down.
  public var media: [Media]

  /// What stands for the picture where it cannot be seen.
  public var alternativeText: String?

  /// What is printed under it, without the credit.
  public var caption: RichText?

  /// Who made it.
  public var credit: Credit?

  /// Makes a figure.
  public init(
    media: [Media] = [], alternativeText: String? = nil, caption: RichText? = nil,
    credit: Credit? = nil
  ) {
    self.media = media
    self.alternativeText = alternativeText
    self.caption = caption
    self.credit = credit
  }
}
