import BroadsheetConventions
import BroadsheetCore

/// How a language writes a date and the time of day.
struct TimeForm: Sendable {
  /// The date: `%y` is the year, `%m` the month's name, `%n` its number, `%M` that in two digits,
  /// `%d` the day, `%D` that in two digits; all else stands for itself.
  var day: String
  /// The names of the months, January first; empty where dates are numbers.
  var months: [String] = []
  /// Between the date and the time of day.
  var before = ", "
  /// Behind the time of day.
  var after = ""

  /// A time as people write it, as precisely as it is known.
  ///
  /// The offset is written where `clock` would not tell it. Years and months are written as
  /// ISO 8601 has them.
  func print(_ time: Timestamp, clock: PressClock?) -> String {
    guard let month = time.month, let day = time.day else { return time.description }
    var text = print(year: time.year, month: month, day: day)
    guard let hour = time.hour, let minute = time.minute else { return text }
    text += before + Self.twoDigits(hour) + ":" + Self.twoDigits(minute)
    if let second = time.second { text += ":" + Self.twoDigits(second) }
    let told = clock?.offset(
      year: time.year, month: month, day: day, hour: hour, minute: minute)
    guard let offset = time.offset, offset.basis == .printed || offset.minutes != told else {
      return text + after
    }
    if offset.minutes == 0 { return text + " UTC" }
    let minutes = abs(offset.minutes)
    return text + (offset.minutes < 0 ? "-" : "+") + Self.twoDigits(minutes / 60) + ":"
      + Self.twoDigits(minutes % 60)
  }

  private func print(year: Int, month: Int, day: Int) -> String {
    var text = ""
    var isField = false
    for character in self.day {
      guard isField else {
        if character == "%" { isField = true } else { text.append(character) }
        continue
      }
      isField = false
      switch character {
      case "y": text += String(year)
      case "m": text += months[month - 1]
      case "n": text += String(month)
      case "M": text += Self.twoDigits(month)
      case "d": text += String(day)
      default: text += Self.twoDigits(day)
      }
    }
    return text
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
