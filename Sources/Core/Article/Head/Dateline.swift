/// Where and when a report was filed, as printed before its first sentence: `BERLIN, March 3 (dpa) -`.
public struct Dateline: Sendable, Hashable {
  /// The line as printed, without the dash that parts it from the text.
  public var printed: String

  /// The places named.
  public var places: [Place]

  /// The date, where printed.
  public var date: Timestamp?

  /// Makes a dateline.
  public init(printed: String, places: [Place] = [], date: Timestamp? = nil) {
    self.printed = printed
    self.places = places
    self.date = date
  }
}
