/// A date or time as precisely as a source gives it, from a year to a second.
///
/// Nothing is invented: `2019-04` stays a month. Years are of the Gregorian calendar, 1 to 9999.
public struct Timestamp: Sendable, Hashable {
  /// The smallest unit that is known.
  public enum Precision: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The year only.
    case year
    /// Year and month.
    case month
    /// The calendar day.
    case day
    /// The wall clock to the minute.
    case minute
    /// The wall clock to the second.
    case second

    /// Orders from the coarsest to the finest.
    public static func < (left: Precision, right: Precision) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .year: 0
      case .month: 1
      case .day: 2
      case .minute: 3
      case .second: 4
      }
    }
  }

  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8
  private let storedHour: UInt8
  private let storedMinute: UInt8
  private let storedSecond: UInt8

  /// The smallest unit that is known.
  public let precision: Precision

  /// How far the wall clock is ahead of UTC; `nil` when that is not known, or no time is.
  public let offset: UTCOffset?

  /// The year.
  public var year: Int { Int(storedYear) }

  /// The month, 1 to 12.
  public var month: Int? { precision >= .month ? Int(storedMonth) : nil }

  /// The day of the month, from 1.
  public var day: Int? { precision >= .day ? Int(storedDay) : nil }

  /// The hour, 0 to 23.
  public var hour: Int? { precision >= .minute ? Int(storedHour) : nil }

  /// The minute, 0 to 59.
  public var minute: Int? { precision >= .minute ? Int(storedMinute) : nil }

  /// The second, 0 to 60: a leap second is kept.
  public var second: Int? { precision >= .second ? Int(storedSecond) : nil }

  /// Makes a year, a month or a day; `nil` for a date that the calendar does not have.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    self.init(checking: year, month, day, hour: nil, minute: nil, second: nil, offset: nil)
  }

  /// Makes a time of a day; `nil` for one that the calendar or the clock does not have.
  public init?(
    year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int? = nil,
    offset: UTCOffset? = nil
  ) {
    self.init(
      checking: year, month, day, hour: hour, minute: minute, second: second, offset: offset)
  }

  private init?(
    checking year: Int, _ month: Int?, _ day: Int?, hour: Int?, minute: Int?, second: Int?,
    offset: UTCOffset?
  ) {
    guard (1...9999).contains(year), (1...12).contains(month ?? 1), month != nil || day == nil,
      (1...Self.days(inMonth: month ?? 1, of: year)).contains(day ?? 1),
      (0...23).contains(hour ?? 0), (0...59).contains(minute ?? 0), (0...60).contains(second ?? 0)
    else { return nil }
    storedYear = Int16(year)
    storedMonth = UInt8(month ?? 1)
    storedDay = UInt8(day ?? 1)
    storedHour = UInt8(hour ?? 0)
    storedMinute = UInt8(minute ?? 0)
    storedSecond = UInt8(second ?? 0)
    precision =
      if second != nil { .second } else if hour != nil { .minute } else if day != nil {
        .day
      } else if month != nil { .month } else { .year }
    self.offset = offset
  }

  /// The number of days in a month, 1 to 12, of a year.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
