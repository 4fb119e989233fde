extension BlockEvidence {
  /// Tells how a block begins, and where its text does behind a bullet or a number.
  mutating func readOpening(of range: Range<Int>, in text: Span<UInt8>) -> Int {
    var offset = range.lowerBound
    let first = text[offset]
    switch first {
    case 0x61...0x7A: opening = .small
    case 0x41...0x5A: opening = .capital
    case 0x30...0x39:
      opening = .digit
      var end = offset
      while end < range.upperBound, text[end] &- 0x30 < 10 { end &+= 1 }
      if end &+ 1 < range.upperBound, end &- offset <= 2, text[end] == 0x2E || text[end] == 0x29,
        text[end &+ 1] == 0x20
      {
        opening = .ordinal
        offset = end &+ 2
      }
    case 0x2A, 0x2B, 0x2D:
      guard range.count == 1 || text[offset &+ 1] == 0x20 else { break }
      opening = .bullet
      if first == 0x2D { marks.insert(.dash) }
      offset &+= 1
    case 0x22, 0x27: opening = .quotation
    case 0x28, 0x5B: opening = .parenthesis
    case 0xE2:
      guard range.count > 3 else { break }
      let (second, third) = (text[offset &+ 1], text[offset &+ 2])
      if second == 0x80, third >= 0x98, third <= 0x9F {
        opening = .quotation
      } else if second == 0x80, third == 0xA2 || third == 0x93 || third == 0x94 || third == 0xA3 {
        opening = .bullet
        offset &+= 3
      } else if second == 0x96 || second == 0x97 || second == 0x9E {
        opening = .bullet
        offset &+= 3
      } else {
        opening = .sign
      }
    case 0xC2:
      guard range.count > 1 else { break }
      let second = text[offset &+ 1]
      opening =
        second == 0xAB || second == 0xBB ? .quotation : second == 0xB7 ? .bullet : .sign
      if second == 0xB7 { offset &+= 2 }
    case 0xC3: opening = range.count > 1 && text[offset &+ 1] < 0x9F ? .capital : .small
    case 0xC4, 0xC5: opening = .capital
    case 0xE3 where range.count > 2 && text[offset &+ 1] == 0x80: opening = .quotation
    case 0xD8...0xED: opening = .caseless
    case 0x00...0x1F, 0x7F:
      opening = .control
      marks.insert(.control)
    case 0x23, 0x40, 0x5E, 0x7C, 0x2F, 0x3E, 0x3C, 0x3D, 0x5F: opening = .sign
    default: break
    }
    while offset < range.upperBound, text[offset] == 0x20 { offset &+= 1 }
    return offset
  }

  /// Tells how the block that takes up `range` ends.
  static func ending(of range: Range<Int>, in text: Span<UInt8>) -> Ending {
    let last = text[range.upperBound &- 1]
    switch last {
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case 0x30...0x39: return .digit
    case 0x2E:
      let hasDots = range.count > 3 && text[range.upperBound &- 2] == 0x2E
      return hasDots ? .ellipsis : .stop
    case 0x21: return .exclamation
    case 0x3F: return .question
    case 0x3A: return .colon
    case 0x22, 0x27: return .quotation
    case 0x29, 0x5D: return .parenthesis
    case 0x2C, 0x3B: return .comma
    case 0x80...0xBF:
      guard range.count > 2 else { return .other }
      let (first, second) = (text[range.upperBound &- 3], text[range.upperBound &- 2])
      switch (first, second, last) {
      case (0xE2, 0x80, 0x98...0x9F): return .quotation
      case (0xE2, 0x80, 0xA6): return .ellipsis
      case (0xE3, 0x80, 0x82): return .stop
      case (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): return .quotation
      case (0xEF, 0xBC, 0x9F): return .question
      case (0xEF, 0xBC, 0x81): return .exclamation
      case (0xEF, 0xBC, 0x9A): return .colon
      case (0xEF, 0xBC, 0x89): return .parenthesis
      default: break
      }
      if second == 0xC2 { return last == 0xAB || last == 0xBB ? .quotation : .other }
      return first == 0xE2 ? .other : .letter
    default: return .other
    }
  }
}
