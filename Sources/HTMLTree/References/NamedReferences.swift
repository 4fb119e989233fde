/// Looks up named character references (13.5).
enum NamedReferences {
  /// The longest name that the bytes at `offset` start with: its length and its one or two scalars.
  ///
  /// Each byte narrows the sorted names down to those that agree so far.
  static func longestMatch(
    at offset: Int, end: Int, in source: Span<UInt8>
  ) -> (length: Int, first: UInt32, second: UInt32)? {
    let entries = ReferenceTable.entries.utf8Span
    let index = ReferenceTable.index.utf8Span
    var low = 0
    var high = ReferenceTable.count
    var best: (entry: Int, length: Int)?
    var length = 0
    while offset &+ length < end {
      let byte = source[offset &+ length]
      guard byte.isAlphanumeric || byte == Byte.semicolon else { break }
      low = bound(low, high) { entries[start($0, index) &+ length] < byte }
      high = bound(low, high) { entries[start($0, index) &+ length] <= byte }
      guard low < high else { break }
      length &+= 1
      // The shortest of names that agree sorts first, since `=` ends it.
      for entry in low..<min(low &+ 2, high)
      where entries[start(entry, index) &+ length] == Byte.equals {
        best = (entry, length)
      }
    }
    guard let best else { return nil }
    let value =
      start(best.entry, index) &+ best.length &+ 1..<start(best.entry &+ 1, index)
    let (first, next) = scalar(at: value.lowerBound, in: entries)
    let second = next < value.upperBound ? scalar(at: next, in: entries).value : 0
    return (best.length, first, second)
  }

  /// The first entry of those from `low` to `high` for which `isBefore` does not hold.
  private static func bound(_ low: Int, _ high: Int, _ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (low, high)
    while low < high {
      let middle = (low &+ high) / 2
      if isBefore(middle) { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// Where `entry` starts.
  private static func start(_ entry: Int, _ index: Span<UInt8>) -> Int {
    var value = 0
    for digit in entry &* 3..<entry &* 3 &+ 3 { value = value &<< 6 | self.digit(index[digit]) }
    return value
  }

  private static func digit(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte &- 0x30)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte &- 0x41 &+ 10)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte &- 0x61 &+ 36)
    case UInt8(ascii: "+"): 62
    default: 63
    }
  }

  /// The scalar at `offset` of valid UTF-8, and the offset behind it.
  private static func scalar(at offset: Int, in text: Span<UInt8>) -> (value: UInt32, next: Int) {
    let lead = UInt32(text[offset])
    let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = count == 1 ? lead : lead & (0x7F &>> UInt32(count))
    for index in 1..<count { value = value &<< 6 | UInt32(text[offset &+ index] & 0x3F) }
    return (value, offset &+ count)
  }
}
