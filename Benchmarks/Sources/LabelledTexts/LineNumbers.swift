/// The numbers of lines, from 1, by offset; lines end with LF, CR LF or CR.
public struct LineNumbers: Sendable {
  private var starts = [0]

  /// Counts the lines of `text`.
  public init(_ text: [UInt8]) {
    for (offset, byte) in text.enumerated() {
      let isEnd =
        byte == 0x0A || (byte == 0x0D && (offset + 1 == text.count || text[offset + 1] != 0x0A))
      if isEnd { starts.append(offset + 1) }
    }
  }

  /// The lines on which the bytes of `range` lie.
  public func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = line(at: range.lowerBound)
    return first...max(first, line(at: max(range.lowerBound, range.upperBound - 1)))
  }

  private func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
