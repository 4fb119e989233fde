package import BroadsheetCore

/// The time group of an agency message: `131137 GMT Nov 13`, `AP-WF-08-29-16 1626GMT`.
package enum MessageTime {
  package static func timestamp(
    _ text: Span<UInt8>, in range: Range<Int>, table: WordTable, languages: LanguageSet
  ) -> Timestamp? {
    let numbers = numbers(text, in: range)
    guard let group = numbers.last(where: { $0.digits >= 4 }) else { return nil }
    guard isGreenwich(text, from: group.range.upperBound, to: range.upperBound) else { return nil }
    if group.digits == 6 {
      return dayTimeGroup(group.value, text, in: range, table: table, languages: languages)
    }
    // Month, day and year in front of the time.
    let before = numbers.filter { $0.range.upperBound <= group.range.lowerBound && $0.digits == 2 }
      .suffix(3)
    guard group.digits == 4, before.count == 3 else { return nil }
    let date = before.map(\.value)
    return Timestamp(
      year: century(date[2]), month: date[0], day: date[1], hour: group.value / 100,
      minute: group.value % 100, offset: .utc)
  }

  /// Day, hour and minute in one number; month and year behind.
  private static func dayTimeGroup(
    _ value: Int, _ text: Span<UInt8>, in range: Range<Int>, table: WordTable,
    languages: LanguageSet
  ) -> Timestamp? {
    var scanner = WordScanner(text, in: range)
    var month: Int?
    while let word = scanner.next() {
      // Months are abbreviated in the agency's language, whatever that of the text.
      let match = table.match(word.hash, in: .all)
      if match.classes.contains(.month) { month = Int(match.value) }
      if let month, word.shape == .number, word.count == 2 {
        let year =
          Int(text[word.range.lowerBound] &- 0x30) * 10
          + Int(text[word.range.lowerBound + 1] &- 0x30)
        return Timestamp(
          year: century(year), month: month, day: value / 10_000, hour: value / 100 % 100,
          minute: value % 100, offset: .utc)
      }
    }
    return nil
  }

  private static func century(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  private static func isGreenwich(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    var offset = start
    while offset < end, text[offset] == 0x20 { offset += 1 }
    guard offset + 2 < end else { return false }
    return text[offset] == 0x47 && text[offset + 1] == 0x4D && text[offset + 2] == 0x54
  }

  private static func numbers(
    _ text: Span<UInt8>, in range: Range<Int>
  ) -> [(value: Int, digits: Int, range: Range<Int>)] {
    var found: [(value: Int, digits: Int, range: Range<Int>)] = []
    var offset = range.lowerBound
    while offset < range.upperBound, found.count < 12 {
      let start = offset
      var value = 0
      while offset < range.upperBound, text[offset] &- 0x30 < 10, offset - start < 10 {
        value = value * 10 + Int(text[offset] - 0x30)
        offset += 1
      }
      if offset > start {
        found.append((value, offset - start, start..<offset))
      } else {
        offset += 1
      }
    }
    return found
  }
}
