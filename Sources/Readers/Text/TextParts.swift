/// The parts of an article that a caller wants from a text.
///
/// What is not asked for is not made: no string is copied for it. Its bytes are listed among the
/// omissions as not requested. If only titles are wanted, and the first paragraphs leave no doubt of
/// them, the rest of the text is not even looked at.
public struct TextParts: OptionSet, Sendable, Hashable {
  /// One bit a part.
  public let rawValue: UInt8

  /// Makes a set of parts from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Kicker, headline and deck.
  public static let titles = TextParts(rawValue: 1 << 0)
  /// Bylines, dateline, dates, agencies, language.
  public static let credits = TextParts(rawValue: 1 << 1)
  /// Lead and body.
  public static let text = TextParts(rawValue: 1 << 2)
  /// Everything.
  public static let all: TextParts = [.titles, .credits, .text]
}
