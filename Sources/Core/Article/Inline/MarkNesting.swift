/// The order that a text's marks keep: sorted, nested, on scalar boundaries.
enum MarkNesting {
  /// Whether the marks keep the order as they stand; linear in their number.
  static func isCanonical(_ marks: [Mark], in text: Span<UInt8>) -> Bool {
    if marks.isEmpty { return true }
    // Most marks stand in no other: only the ends of those around the innermost take memory.
    var outer: [Int] = []
    var innermost = 0
    var previous = 0
    for mark in marks {
      let range = mark.range
      guard !range.isEmpty, range.lowerBound >= previous, range.upperBound <= text.count,
        isBoundary(range.lowerBound, in: text), isBoundary(range.upperBound, in: text)
      else { return false }
      while innermost <= range.lowerBound, let end = outer.popLast() { innermost = end }
      if innermost > range.lowerBound {
        if innermost < range.upperBound || outer.count + 1 == RichText.maximumDepth { return false }
        outer.append(innermost)
      }
      innermost = range.upperBound
      previous = range.lowerBound
    }
    return true
  }

  /// The marks put in order.
  static func canonical(_ marks: [Mark], in text: Span<UInt8>) -> [Mark] {
    var pending: [Mark] = []
    for mark in marks {
      let start = boundary(atOrBefore: mark.range.lowerBound, in: text)
      let end = boundary(atOrBefore: mark.range.upperBound, in: text)
      if start < end { pending.append(Mark(mark.style, start..<end)) }
    }
    // Last first, so that the next mark is taken from the end; equal ranges keep their given order.
    pending = pending.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound > b.lowerBound }
      if a.upperBound != b.upperBound { return a.upperBound < b.upperBound }
      return left.offset > right.offset
    }.map(\.element)

    var result: [Mark] = []
    var open: [Int] = []
    while let mark = pending.popLast() {
      while let end = open.last, end <= mark.range.lowerBound { open.removeLast() }
      if let end = open.last, end < mark.range.upperBound {
        insert(Mark(mark.style, end..<mark.range.upperBound), into: &pending)
        insert(Mark(mark.style, mark.range.lowerBound..<end), into: &pending)
        continue
      }
      if open.count == RichText.maximumDepth { continue }
      open.append(mark.range.upperBound)
      result.append(mark)
    }
    return result
  }

  /// Puts a piece of a split mark before the first that comes later.
  private static func insert(_ mark: Mark, into pending: inout [Mark]) {
    var index = pending.count
    while index > 0 {
      let next = pending[index - 1].range
      let comesLater =
        next.lowerBound > mark.range.lowerBound
        || (next.lowerBound == mark.range.lowerBound
          && next.upperBound <= mark.range.upperBound)
      if comesLater { break }
      index -= 1
    }
    pending.insert(mark, at: index)
  }

  private static func isBoundary(_ offset: Int, in text: Span<UInt8>) -> Bool {
    offset == text.count || text[offset] & 0xC0 != 0x80
  }

  private static func boundary(atOrBefore offset: Int, in text: Span<UInt8>) -> Int {
    var offset = min(max(offset, 0), text.count)
    while !isBoundary(offset, in: text) { offset -= 1 }
    return offset
  }
}
