import BroadsheetConventions
import BroadsheetCore

/// The language that a page is typed in: the article's, or English with times as ISO 8601 has them.
struct TextLanguage {
  let phrases: PressPhrases
  let text: TextPhrases

  init(of tag: LanguageTag?) {
    if let phrases = tag.flatMap(PressPhrases.of), let text = phrases.text {
      (self.phrases, self.text) = (phrases, text)
    } else {
      var text = TextPhrases.english
      text.times.day = "%y-%0n-%0d"
      text.clock = nil
      (phrases, self.text) = (.english, text)
    }
  }

  /// A time as people write it, as precisely as it is known.
  ///
  /// The offset is written where the press's clock would not tell it. Years and months are written
  /// as ISO 8601 has them.
  func print(_ time: Timestamp) -> String {
    guard let month = time.month, let day = time.day else { return time.description }
    var words = text.times.displayDay(of: time, months: phrases.months)
    guard let hour = time.hour, let minute = time.minute else { return words }
    words += text.beforeTime + Self.twoDigits(hour) + ":" + Self.twoDigits(minute)
    if let second = time.second { words += ":" + Self.twoDigits(second) }
    let told = text.clock?.offset(
      year: time.year, month: month, day: day, hour: hour, minute: minute)
    guard let offset = time.offset, offset.basis == .printed || offset.minutes != told else {
      return words + text.afterTime
    }
    if offset.minutes == 0 { return words + " UTC" }
    let minutes = abs(offset.minutes)
    return words + (offset.minutes < 0 ? "-" : "+") + Self.twoDigits(minutes / 60) + ":"
      + Self.twoDigits(minutes % 60)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
