/// Who made a picture: the line as printed, and the people and agencies in it.
public struct Credit: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The line as printed, such as `Quelle: Anna Berg/dpa`.
  public var printed: String

  /// The people named.
  public var persons: [String]

  /// The agencies and archives named.
  public var agencies: [String]

  /// Makes a credit.
  public init(printed: String, persons: [String] = [], agencies: [String] = []) {
    self.printed = printed
    self.persons = persons
    self.agencies = agencies
  }

  /// Makes a credit of which only the line is known.
  public init(stringLiteral printed: String) { self.init(printed: printed) }
}
