/// A heading within the text.
public struct Subheading: Sendable, Hashable {
  /// The words.
  public var text: RichText

  /// How deep it stands: 2 is the highest below the headline, 6 the deepest.
  public var level: Int {
    didSet { level = Self.bounded(level) }
  }

  /// Makes a subheading; a level outside 2 to 6 becomes the nearest within.
  public init(_ text: RichText, level: Int = 2) {
    self.text = text
    self.level = Self.bounded(level)
  }

  private static func bounded(_ level: Int) -> Int { min(max(level, 2), 6) }
}
