import BroadsheetCore

/// How a language writes dates and times of day.
///
/// In a pattern `%d` is the day, `%m` the month's name, `%n` its number, `%y` the year, `%D` the
/// date, `%H` the hour and `%M` the minute in two digits, `%h` the hour of twelve and `%p` the half
/// of the day; all else stands for itself.
struct TimePatterns: Sendable {
  /// The names of the months, January first; empty where dates are numbers.
  var months: [String]
  /// Year and month.
  var month: String
  /// A day.
  var day: String
  /// A time of a day.
  var time: String
  /// What the first day of a month is called, where that is not its number.
  var firstDay: String?
  /// The halves of the day.
  var halves: [String] = ["a.m.", "p.m."]

  /// The time, no more precise than a minute.
  func display(_ time: Timestamp) -> String {
    switch time.precision {
    case .year: String(time.year)
    case .month: fill(month, time)
    case .day: fill(day, time)
    case .minute, .second: fill(self.time, time)
    }
  }

  private func fill(_ pattern: String, _ time: Timestamp) -> String {
    var text = ""
    var isField = false
    for character in pattern {
      if isField {
        text += field(character, time)
        isField = false
      } else if character == "%" {
        isField = true
      } else {
        text.append(character)
      }
    }
    return text
  }

  private func field(_ name: Character, _ time: Timestamp) -> String {
    let hour = time.hour ?? 0
    return switch name {
    case "d": time.day == 1 ? firstDay ?? "1" : String(time.day ?? 1)
    case "m": months[(time.month ?? 1) - 1]
    case "n": String(time.month ?? 1)
    case "y": String(time.year)
    case "D": fill(day, time)
    case "H": Self.twoDigits(hour)
    case "M": Self.twoDigits(time.minute ?? 0)
    case "h": String((hour + 11) % 12 + 1)
    case "p": halves[hour / 12]
    default: "%" + String(name)
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
