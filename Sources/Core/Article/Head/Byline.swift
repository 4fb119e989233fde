/// Who wrote an article: the line as printed, and the people in it.
///
/// Agencies stand apart, in `Article/agencies`.
public struct Byline: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The line as printed, such as `Von Anna Berg, Kiel`; empty when only metadata name the people.
  public var printed: RichText

  /// The people named, in the order printed.
  public var contributors: [Contributor]

  /// Makes a byline.
  public init(printed: RichText, contributors: [Contributor] = []) {
    self.printed = printed
    self.contributors = contributors
  }

  /// Makes a byline whose people are not known.
  public init(stringLiteral printed: String) { self.init(printed: RichText(printed)) }
}
