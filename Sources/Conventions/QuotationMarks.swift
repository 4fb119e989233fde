/// An opening and a closing mark around quoted speech.
public struct QuotationMarks: Sendable, Hashable {
  /// The opening mark.
  public var opening: Unicode.Scalar
  /// The closing mark.
  public var closing: Unicode.Scalar

  /// Makes a pair of marks.
  public init(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar) {
    self.opening = opening
    self.closing = closing
  }

  /// „low and high“, as German, Czech and Polish print (Polish closes with ”).
  public static let lowHigh = QuotationMarks("\u{201E}", "\u{201C}")
  /// „low and high right”.
  public static let lowHighRight = QuotationMarks("\u{201E}", "\u{201D}")
  /// “English”.
  public static let high = QuotationMarks("\u{201C}", "\u{201D}")
  /// ”Nordic”.
  public static let highRight = QuotationMarks("\u{201D}", "\u{201D}")
  /// «French».
  public static let guillemets = QuotationMarks("\u{AB}", "\u{BB}")
  /// »German«.
  public static let inwardGuillemets = QuotationMarks("\u{BB}", "\u{AB}")
  /// 「East Asian」.
  public static let corner = QuotationMarks("\u{300C}", "\u{300D}")
  /// 『East Asian, inner』.
  public static let whiteCorner = QuotationMarks("\u{300E}", "\u{300F}")
}
