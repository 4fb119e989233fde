extension Timestamp {
  /// The seconds from 1970-01-01T00:00Z to the first moment that the timestamp may mean.
  ///
  /// An unknown offset counts as the easternmost, UTC+14.
  public var earliestInstant: Int { instant(of: offset?.minutes ?? 14 * 60, atEnd: false) }

  /// The seconds from 1970-01-01T00:00Z to the last moment that the timestamp may mean.
  ///
  /// An unknown offset counts as the westernmost, UTC-12.
  public var latestInstant: Int { instant(of: offset?.minutes ?? -12 * 60, atEnd: true) }

  /// The day of the week, 1 for Monday to 7 for Sunday; `nil` for a month or a year.
  public var weekday: Int? {
    guard let month, let day else { return nil }
    let days = Self.daysSinceEpoch(year: year, month: month, day: day)
    return ((days + 3) % 7 + 7) % 7 + 1
  }

  /// The same wall clock with another offset; a date without a time stays as it is.
  public func with(offset: UTCOffset?) -> Timestamp {
    guard let month, let day, let hour, let minute else { return self }
    return Timestamp(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offset: offset) ?? self
  }

  private func instant(of offset: Int, atEnd: Bool) -> Int {
    let month = month ?? (atEnd ? 12 : 1)
    let day = day ?? (atEnd ? Self.days(inMonth: month, of: year) : 1)
    let hour = hour ?? (atEnd ? 23 : 0)
    let minute = minute ?? (atEnd ? 59 : 0)
    let second = second ?? (atEnd ? 59 : 0)
    let days = Self.daysSinceEpoch(year: year, month: month, day: day)
    return ((days * 24 + hour) * 60 + minute - offset) * 60 + second
  }

  /// Counts days from 1970-01-01 with years that start in March, so that leap days come last.
  static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
