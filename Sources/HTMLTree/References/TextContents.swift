/// What a text is made of, as far as the construction of trees asks.
enum TextContents {
  /// NULs, which are dropped.
  case nothing
  case space
  case text

  /// Looks through `range` until it is known.
  init(of range: Range<Int>, in source: Span<UInt8>, _ flags: NodeFlags) {
    self = .nothing
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = TextDecoder.endOfSpace(
        in: offset..<range.upperBound, of: source, flags: flags)
      if end > offset { self = .space }
      guard end < range.upperBound else { return }
      guard source[end] == 0, !flags.contains(.replacesNulls) else {
        self = .text
        return
      }
      offset = end &+ 1
    }
  }
}

extension TextDecoder {
  /// Where the white space ends that `range` begins with.
  static func endOfSpace(in range: Range<Int>, of source: Span<UInt8>, flags: NodeFlags) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if source[offset].isHTMLSpace {
        offset &+= 1
        continue
      }
      guard source[offset] == Byte.ampersand else { break }
      let unit = unit(
        at: offset, end: range.upperBound, in: source, flags: flags, isAttribute: false)
      guard unit.isReference, unit.value <= 0x20, UInt8(unit.value).isHTMLSpace else { break }
      offset &+= unit.length
    }
    return offset
  }
}
