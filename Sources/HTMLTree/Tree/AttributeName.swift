/// How names of attributes are told apart.
enum AttributeName {
  /// A hash of the name's first eight bytes, packed in lower case, and of its length.
  @inline(__always)
  static func hash(packed: UInt64, count: Int) -> UInt16 {
    let mixed = (packed ^ UInt64(truncatingIfNeeded: count) &<< 56) &* 0x9E37_79B9_7F4A_7C15
    return UInt16(truncatingIfNeeded: mixed &>> 48)
  }

  /// The hash of `name`, as in the records.
  static func hash(of name: String) -> UInt16 {
    let bytes = Array(name.utf8)
    return hash(packed: bytes.span.packed(0..<bytes.count), count: bytes.count)
  }
}

extension UInt8 {
  /// The byte, or its lower case if it is a letter A to Z.
  @inline(__always)
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// Whether it is white space to HTML; CR counts, which becomes LF.
  @inline(__always)
  var isHTMLSpace: Bool {
    self <= 0x20 && (0x1_0000_3600 as UInt64) &>> UInt64(truncatingIfNeeded: self) & 1 != 0
  }

  /// Whether it ends the name of an attribute (13.2.5.33), unless it is the first byte.
  @inline(__always)
  var endsAttributeName: Bool {
    self == Byte.equals || self == Byte.greaterThan || self == Byte.slash || isHTMLSpace
  }

  /// Whether it ends the name of a tag (13.2.5.8).
  @inline(__always)
  var endsTagName: Bool { self == Byte.greaterThan || self == Byte.slash || isHTMLSpace }

  /// Whether it is a letter of ASCII.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether it is a letter or digit of ASCII.
  @inline(__always)
  var isAlphanumeric: Bool { isLetter || self &- 0x30 < 10 }
}

extension Span<UInt8> {
  /// Whether both ranges hold the same name but for the case of A to Z.
  func equalName(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count
    where self[left.lowerBound &+ index].lowercased != self[right.lowerBound &+ index].lowercased {
      return false
    }
    return true
  }

  /// Whether `range` holds `name`, which is in lower case, but for the case of A to Z.
  func equalName(_ range: Range<Int>, _ name: String) -> Bool {
    guard range.count == name.utf8.count else { return false }
    var offset = range.lowerBound
    for byte in name.utf8 {
      if self[offset].lowercased != byte { return false }
      offset &+= 1
    }
    return true
  }
}
