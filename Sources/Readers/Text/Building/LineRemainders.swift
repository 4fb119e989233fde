/// Lines of which only some words became parts, so that the rest can be listed.
struct LineRemainders {
  /// In the order of the text.
  private var lines: [Range<Int>] = []
  private var taken: [Range<Int>] = []

  /// Notes a line whose values are taken one by one.
  mutating func open(_ line: Range<Int>) { lines.append(line) }

  /// Notes words that became a part.
  mutating func take(_ words: Range<Int>) { taken.append(words) }

  mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    taken.removeAll(keepingCapacity: true)
  }

  /// Hands over the stretches of the lines that were not taken, without the blanks at their ends.
  mutating func forEachStretch(in text: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    if lines.isEmpty { return }
    taken.sort { $0.lowerBound < $1.lowerBound }
    var next = 0
    for line in lines {
      var start = line.lowerBound
      while next < taken.count, taken[next].lowerBound < line.upperBound {
        Self.trim(start..<max(start, taken[next].lowerBound), of: text, body)
        start = max(start, taken[next].upperBound)
        next += 1
      }
      Self.trim(start..<max(start, line.upperBound), of: text, body)
    }
  }

  /// Hands over a stretch unless it is blank.
  private static func trim(_ range: Range<Int>, of text: Span<UInt8>, _ body: (Range<Int>) -> Void)
  {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    if start < end { body(start..<end) }
  }
}
