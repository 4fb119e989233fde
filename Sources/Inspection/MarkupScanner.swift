/// Finds the stretches of a piece of HTML that are neither tag, comment nor character reference.
///
/// The piece may begin and end within a tag. It is for showing a page, not for reading one: what
/// stands in scripts counts as text.
struct MarkupScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    end = min(range.upperBound, bytes.count)
    offset = min(range.lowerBound, end)
    let first = bytes[offset..<end].first { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    if first == UInt8(ascii: ">") { skip(to: ">") }
  }

  /// The next stretch of text; `nil` at the end.
  mutating func nextText() -> Range<Int>? {
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "<"): skip(to: begins(with: "<!--") ? "-->" : ">")
      case UInt8(ascii: "&"): skipReference()
      default:
        let start = offset
        while offset < end, bytes[offset] != UInt8(ascii: "<"), bytes[offset] != UInt8(ascii: "&") {
          offset += 1
        }
        return start..<offset
      }
    }
    return nil
  }

  /// Skips `&nbsp;` and the like; an `&` that begins nothing alone.
  private mutating func skipReference() {
    var last = offset + 1
    while last < end, last - offset < 12, bytes[last] != UInt8(ascii: ";") { last += 1 }
    let isReference = last < end && bytes[last] == UInt8(ascii: ";")
    offset = isReference ? last + 1 : offset + 1
  }

  private mutating func skip(to mark: StaticString) {
    while offset < end, !begins(with: mark) { offset += 1 }
    offset = min(offset + mark.utf8CodeUnitCount, end)
  }

  private func begins(with mark: StaticString) -> Bool {
    // Safe: the bytes of a literal outlive the call.
    mark.withUTF8Buffer { unsafe bytes[offset..<end].starts(with: $0) }
  }
}
