public import BroadsheetCore

extension Timestamp {
  /// The present time to the second, in UTC; `nil` if the clock stands outside the years 1 to 9999.
  ///
  /// Give it to `PublicationPolicy/now`, so that embargoes end.
  public static var now: Timestamp? { System.now }
}
