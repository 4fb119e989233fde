/// How pressing a message is: 1 the most, 9 as the provider defines, as IPTC counts.
public struct Urgency: Sendable, Hashable, RawRepresentable {
  /// The number, 1 to 9.
  public let rawValue: Int

  /// Makes an urgency; `nil` outside 1 to 9.
  public init?(rawValue: Int) {
    guard (1...9).contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}
