import BroadsheetConventions
import BroadsheetCore

/// Reads the times that pages declare: ISO 8601 in its wild forms, RFC 2822, seconds since 1970,
/// and what programming languages print.
struct DeclaredTime {
  let conventions: Conventions
  /// The languages whose words a date may have.
  var languages: LanguageSet
  /// The order of a date in figures alone.
  var order: DateOrder

  /// The time that `text` gives; nil if it gives none.
  func timestamp(_ text: String) -> Timestamp? {
    let text = Self.trimmed(text)
    if text.utf8.count < 4 { return nil }
    return Timestamp(text) ?? Self.secondsSince1970(text) ?? printed(text)
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(text[first...last])
  }

  /// Ten figures count seconds, thirteen milliseconds.
  private static func secondsSince1970(_ text: String) -> Timestamp? {
    guard text.utf8.count == 10 || text.utf8.count == 13, let number = Int(text), number > 0 else {
      return nil
    }
    return Timestamp(secondsSince1970: text.utf8.count == 13 ? number / 1000 : number)
  }

  /// Any other form in which dates are written for people.
  private func printed(_ text: String) -> Timestamp? {
    let time = moments(in: Self.withYearBeforeTime(text)).lazy.compactMap { Timestamp($0) }.first
    guard let time, time.precision >= .minute, time.offset == nil else { return time }
    return time.with(offset: Self.offset(atEndOf: text))
  }

  /// The offset in figures behind a clock, as in `+0200`, `GMT+0100 (CET)`.
  private static func offset(atEndOf text: String) -> UTCOffset? {
    let bytes = Array(text.utf8.prefix { $0 != UInt8(ascii: "(") })
    guard let sign = bytes.lastIndex(where: { $0 == 0x2B || $0 == 0x2D }) else { return nil }
    let behind = bytes[(sign + 1)...].filter { $0 > 0x20 && $0 != UInt8(ascii: ":") }
    guard behind.count == 4, behind.allSatisfy({ $0 &- 0x30 < 10 }),
      bytes[..<sign].contains(UInt8(ascii: ":"))
    else { return nil }
    let figures = behind.map { Int($0 - 0x30) }
    let minutes = (figures[0] * 10 + figures[1]) * 60 + figures[2] * 10 + figures[3]
    return UTCOffset(minutes: bytes[sign] == 0x2D ? -minutes : minutes)
  }

  /// The dates and times that a line prints, of which only the beginning is looked at.
  func moments(in text: String) -> [PrintedMoment] {
    var scanner = DateScanner(table: conventions.table, languages: languages, order: order)
    var moments: [PrintedMoment] = []
    let bytes = text.utf8Span.span
    scanner.scan(bytes, in: 0..<min(bytes.count, 200), into: &moments)
    return moments
  }

  /// `Mon Oct 11 14:57:21 CEST 2021`, as C and Java print it, and `2023 Jan 7`, as journals do, with
  /// the year where people put it.
  private static func withYearBeforeTime(_ text: String) -> String {
    let words = text.split(separator: " ")
    if words.count == 3, words[0].utf8.count == 4, Int(words[0]) != nil, Int(words[1]) == nil {
      return "\(words[2]) \(words[1]) \(words[0])"
    }
    guard words.count == 5 || words.count == 6, let last = words.last, last.utf8.count == 4,
      Int(last) != nil, words[3].contains(":")
    else { return text }
    return (words[0..<3] + [last] + words[3..<words.count - 1]).joined(separator: " ")
  }
}

extension Timestamp {
  /// The moment so many seconds after the beginning of 1970, in UTC.
  init?(secondsSince1970 seconds: Int) {
    var days = seconds / 86_400
    let clock = seconds % 86_400
    // Civil from days (Howard Hinnant's algorithm), for days from 1970 on.
    days += 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1, hour: clock / 3600, minute: clock / 60 % 60,
      second: clock % 60, offset: .utc)
  }

  /// A date that is printed, with its time if one is; nil for a time alone.
  init?(_ moment: PrintedMoment) {
    guard let day = moment.day else { return nil }
    guard day.day > 0 else {
      self.init(year: day.year, month: day.month)
      return
    }
    guard let time = moment.time else {
      self.init(year: day.year, month: day.month, day: day.day)
      return
    }
    self.init(
      year: day.year, month: day.month, day: day.day, hour: time.hour, minute: time.minute,
      second: time.second, offset: moment.offset.flatMap { UTCOffset(minutes: $0) })
  }
}
