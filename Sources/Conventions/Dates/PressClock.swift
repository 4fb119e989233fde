/// The clock of a country's press: an offset from UTC and the rule of its summer time.
public struct PressClock: Sendable, Hashable {
  /// When clocks are put forward by an hour.
  public enum SummerTime: Sendable, Hashable {
    /// Never.
    case none
    /// From the last Sunday of March to the last of October, at 01:00 UTC (since 1996).
    case europe
    /// From the second Sunday of March to the first of November, at 02:00 local time (since 2007).
    case northAmerica
  }

  /// Minutes east of UTC outside summer time.
  public var standardOffset: Int
  /// The rule of summer time.
  public var summerTime: SummerTime

  /// Makes a clock.
  public init(standardOffset: Int, summerTime: SummerTime) {
    self.standardOffset = standardOffset
    self.summerTime = summerTime
  }

  /// Berlin, Paris, Madrid, Rome, Stockholm and their neighbours.
  public static let centralEurope = PressClock(standardOffset: 60, summerTime: .europe)
  /// Helsinki, Bucharest.
  public static let easternEurope = PressClock(standardOffset: 120, summerTime: .europe)

  /// Minutes east of UTC that a wall clock shows at the given time.
  ///
  /// A time that the clock skips counts as summer time, one that it shows twice as summer time too.
  public func offset(year: Int, month: Int, day: Int, hour: Int, minute: Int) -> Int {
    let local = CivilDate.minutes(year: year, month: month, day: day, hour: hour, minute: minute)
    let (start, end): (Int, Int)
    switch summerTime {
    case .none: return standardOffset
    case .europe:
      let spring = CivilDate.lastSunday(year: year, month: 3)
      let autumn = CivilDate.lastSunday(year: year, month: 10)
      start =
        CivilDate.minutes(year: year, month: 3, day: spring, hour: 1, minute: 0) + standardOffset
      end =
        CivilDate.minutes(year: year, month: 10, day: autumn, hour: 1, minute: 0) + standardOffset
        + 60
    case .northAmerica:
      let spring = CivilDate.firstSunday(year: year, month: 3) + 7
      let autumn = CivilDate.firstSunday(year: year, month: 11)
      start = CivilDate.minutes(year: year, month: 3, day: spring, hour: 2, minute: 0)
      end = CivilDate.minutes(year: year, month: 11, day: autumn, hour: 2, minute: 0)
    }
    return local >= start && local < end ? standardOffset + 60 : standardOffset
  }
}
