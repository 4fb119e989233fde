/// The lines of a text, counted from 1; CR LF, LF and CR end one.
struct LineTable {
  private var starts = [0]
  private var blank: [Bool] = []

  init(_ bytes: [UInt8]) {
    var isBlank = true
    for (offset, byte) in bytes.enumerated() {
      let isPair = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isPair {
        starts.append(offset + 1)
        blank.append(isBlank)
        isBlank = true
      } else if byte > 0x20 {
        isBlank = false
      }
    }
    blank.append(isBlank)
  }

  /// The lines that have text and share a byte with `range`.
  func lines(in range: Range<Int>) -> [Int] {
    guard !range.isEmpty else { return [] }
    return (line(at: range.lowerBound)...line(at: range.upperBound - 1)).filter { !blank[$0 - 1] }
  }

  /// The number of the last line that begins at or before `offset`.
  private func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
