extension RichText {
  /// A step through a text: what an exporter meets in reading order.
  public enum Event: Sendable, Hashable {
    /// Words without a line feed; never empty.
    case text(Substring)

    /// A line break.
    case lineBreak

    /// A stretch starts.
    case start(Style)

    /// The stretch ends that started last.
    case end(Style)
  }

  /// The text as a sequence of steps; starts and ends are balanced.
  public var events: Events { Events(text: self) }

  /// Steps through a text in reading order, without recursion.
  public struct Events: Sequence, IteratorProtocol, Sendable {
    private let string: String
    private let marks: [Mark]
    private var nextMark = 0
    private var open: [Mark] = []
    private var offset = 0
    private var index: String.Index

    init(text: RichText) {
      self.string = text.string
      self.marks = text.marks
      self.index = text.string.startIndex
    }

    /// The next step.
    public mutating func next() -> Event? {
      if let mark = open.last, mark.range.upperBound <= offset {
        open.removeLast()
        return .end(mark.style)
      }
      if nextMark < marks.count, marks[nextMark].range.lowerBound <= offset {
        let mark = marks[nextMark]
        nextMark += 1
        open.append(mark)
        return .start(mark.style)
      }
      let utf8 = string.utf8
      if index == utf8.endIndex { return nil }
      if utf8[index] == 0x0A {
        advance(by: 1)
        return .lineBreak
      }
      var stop = nextMark < marks.count ? marks[nextMark].range.lowerBound : Int.max
      if let mark = open.last { stop = Swift.min(stop, mark.range.upperBound) }
      let limit =
        stop == Int.max
        ? utf8.endIndex : utf8.index(index, offsetBy: stop - offset, limitedBy: utf8.endIndex)
      let region = utf8[index..<(limit ?? utf8.endIndex)]
      let end = region.firstIndex(of: 0x0A) ?? region.endIndex
      let words = string[index..<end]
      offset += words.utf8.count
      index = end
      return .text(words)
    }

    private mutating func advance(by count: Int) {
      offset += count
      index = string.utf8.index(index, offsetBy: count)
    }
  }
}
