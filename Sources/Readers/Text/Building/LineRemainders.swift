/// Lines of which only some words became parts, so that the rest can be listed.
struct LineRemainders {
  /// In the order of the text.
  private var lines: [Range<Int>] = []
  private var taken: [Range<Int>] = []

  /// Notes a line whose values are taken one by one.
  mutating func open(_ line: Range<Int>) { lines.append(line) }

  /// Notes words that became a part.
  mutating func take(_ words: Range<Int>) { taken.append(words) }

  /// The stretches of the lines that were not taken, without the blanks at their ends.
  func stretches(in text: Span<UInt8>) -> [Range<Int>] {
    if lines.isEmpty { return [] }
    let taken = taken.sorted { $0.lowerBound < $1.lowerBound }
    var rest: [Range<Int>] = []
    var next = 0
    for line in lines {
      var start = line.lowerBound
      while next < taken.count, taken[next].lowerBound < line.upperBound {
        let words = taken[next]
        if start < words.lowerBound {
          Self.append(start..<words.lowerBound, of: text, to: &rest)
        }
        start = max(start, words.upperBound)
        next += 1
      }
      if start < line.upperBound { Self.append(start..<line.upperBound, of: text, to: &rest) }
    }
    return rest
  }

  private static func append(
    _ range: Range<Int>, of text: Span<UInt8>, to rest: inout [Range<Int>]
  ) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    if start < end { rest.append(start..<end) }
  }
}
