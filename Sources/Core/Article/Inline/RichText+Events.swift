import BroadsheetBytes

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

    init(text: RichText) {
      self.string = text.string
      self.marks = text.marks
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
      let bytes = string.utf8Span.span
      if offset == bytes.count { return nil }
      if bytes[offset] == 0x0A {
        offset += 1
        return .lineBreak
      }
      var stop = bytes.count
      if nextMark < marks.count { stop = Swift.min(stop, marks[nextMark].range.lowerBound) }
      if let mark = open.last { stop = Swift.min(stop, mark.range.upperBound) }
      if let length = bytes.extracting(offset..<stop).firstOffset(of: 0x0A) {
        stop = offset + length
      }
      let utf8 = string.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: offset)
      let words = string[start..<utf8.index(start, offsetBy: stop - offset)]
      offset = stop
      return .text(words)
    }
  }
}
