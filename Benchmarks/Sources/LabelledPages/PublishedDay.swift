/// The day on which an article appeared.
package struct PublishedDay: Sendable {
  private var year: Int
  private var day: Int

  /// Takes the day from a time as ISO 8601 writes it.
  init?(_ time: String) {
    let numbers = time.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    (year, day) = (numbers[0], numbers[2])
  }

  /// Whether `text` has the numbers of the day and the year: in one time zone or another.
  package func isNamed(in text: String) -> Bool {
    let numbers = Set(text.split { !$0.isWholeNumber }.compactMap { Int($0) })
    let hasYear = numbers.contains(year) || numbers.contains(year % 100)
    return hasYear && (day - 1...day + 1).contains(where: numbers.contains)
  }
}
