package import BroadsheetCore

/// How a language writes dates and times of day.
///
/// In a pattern `%d` is the day, `%m` the month's name, `%n` its number, `%y` the year, `%D` the
/// date, `%H` the hour, `%M` the minute, `%h` the hour of twelve and `%p` the half of the day; with a
/// zero, as in `%0M`, numbers have two digits. All else stands for itself.
package struct TimePatterns: Sendable {
  /// Year and month.
  package var month = "%y-%0n"
  /// A day.
  package var day: String
  /// A time of a day.
  package var time = "%D %0H:%0M"
  /// What the first day of a month is called, where that is not its number.
  package var firstDay: String?
  /// The halves of the day.
  package var halves: [String] = ["a.m.", "p.m."]

  /// The time, no more precise than a minute, with the names of `months`.
  package func display(_ time: Timestamp, months: [String]) -> String {
    switch time.precision {
    case .year: String(time.year)
    case .month: fill(month, time, months)
    case .day: fill(day, time, months)
    case .minute, .second: fill(self.time, time, months)
    }
  }

  /// The day alone.
  package func displayDay(of time: Timestamp, months: [String]) -> String {
    fill(day, time, months)
  }

  private func fill(_ pattern: String, _ time: Timestamp, _ months: [String]) -> String {
    var text = ""
    var isField = false
    var isPadded = false
    for character in pattern {
      if !isField {
        if character == "%" { isField = true } else { text.append(character) }
      } else if character == "0" {
        isPadded = true
      } else {
        let value = field(character, time, months)
        text += isPadded && value.utf8.count == 1 ? "0" + value : value
        (isField, isPadded) = (false, false)
      }
    }
    return text
  }

  private func field(_ name: Character, _ time: Timestamp, _ months: [String]) -> String {
    let hour = time.hour ?? 0
    return switch name {
    case "d": time.day == 1 ? firstDay ?? "1" : String(time.day ?? 1)
    case "m": months[(time.month ?? 1) - 1]
    case "n": String(time.month ?? 1)
    case "y": String(time.year)
    case "D": fill(day, time, months)
    case "H": String(hour)
    case "M": String(time.minute ?? 0)
    case "h": String((hour + 11) % 12 + 1)
    case "p": halves[hour / 12]
    default: "%" + String(name)
    }
  }
}
