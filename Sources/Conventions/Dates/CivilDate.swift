/// Arithmetic on the proleptic Gregorian calendar.
enum CivilDate {
  /// Days since 1970-01-01 (Howard Hinnant's algorithm; exact for all years).
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func minutes(year: Int, month: Int, day: Int, hour: Int, minute: Int) -> Int {
    (days(year: year, month: month, day: day) * 24 + hour) * 60 + minute
  }

  /// 0 for a Sunday.
  static func weekday(year: Int, month: Int, day: Int) -> Int {
    ((days(year: year, month: month, day: day) + 4) % 7 + 7) % 7
  }

  static func firstSunday(year: Int, month: Int) -> Int {
    1 + (7 - weekday(year: year, month: month, day: 1)) % 7
  }

  /// For months of 31 days.
  static func lastSunday(year: Int, month: Int) -> Int {
    31 - weekday(year: year, month: month, day: 31)
  }

  /// Whether the calendar has the day.
  static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    switch month {
    case 2: return day <= (isLeap ? 29 : 28)
    case 4, 6, 9, 11: return day <= 30
    default: return day <= 31
    }
  }
}
