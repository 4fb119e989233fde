internal import BroadsheetBytes

/// Makes the text that a range of the source stands for.
enum TextDecoder {
  /// One character of the text, or what a reference stands for.
  struct Unit {
    var length: Int
    /// The scalar's value; of a character outside ASCII only its first byte.
    var value: UInt32
    var second: UInt32 = 0
    var isReference = false
  }

  /// The unit at `offset`, which lies before `end`.
  @inline(__always)
  static func unit(
    at offset: Int, end: Int, in source: Span<UInt8>, flags: NodeFlags, isAttribute: Bool
  ) -> Unit {
    let byte = source[offset]
    switch byte {
    case Byte.ampersand where flags.contains(.references):
      let reference = CharacterReference.find(
        at: offset, end: end, in: source, isAttribute: isAttribute)
      if reference.length > 0 {
        return Unit(
          length: reference.length, value: reference.first, second: reference.second,
          isReference: true)
      }
    case Byte.carriageReturn:
      let isPair = offset &+ 1 < end && source[offset &+ 1] == Byte.lineFeed
      return Unit(length: isPair ? 2 : 1, value: 0x0A)
    default: break
    }
    return Unit(length: 1, value: UInt32(byte))
  }

  /// Appends what `range` stands for to `output`.
  static func decode(
    _ range: Range<Int>, of source: Span<UInt8>, flags: NodeFlags, isAttribute: Bool = false,
    to output: inout [UInt8]
  ) {
    guard !flags.isDisjoint(with: .decoding) else { return output.append(range, of: source) }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let run = offset
      while offset < range.upperBound, !isSpecial(source[offset]) { offset &+= 1 }
      output.append(run..<offset, of: source)
      guard offset < range.upperBound else { return }
      let unit = unit(
        at: offset, end: range.upperBound, in: source, flags: flags, isAttribute: isAttribute)
      if unit.isReference {
        append(unit.value, to: &output)
        if unit.second != 0 { append(unit.second, to: &output) }
      } else if unit.value != 0 {
        output.append(UInt8(truncatingIfNeeded: unit.value))
      } else if flags.contains(.replacesNulls) {
        append(0xFFFD, to: &output)
      }
      offset &+= unit.length
    }
  }

  /// Appends the name that stands in `range` to `output`, in lower case.
  static func decodeName(_ range: Range<Int>, of source: Span<UInt8>, to output: inout [UInt8]) {
    for offset in range {
      if source[offset] == 0 {
        append(0xFFFD, to: &output)
      } else {
        output.append(source[offset].lowercased)
      }
    }
  }

  /// Whether `byte` may stand for something else.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == Byte.ampersand || byte == Byte.carriageReturn || byte == 0
  }

  private static func append(_ value: UInt32, to output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension [UInt8] {
  /// Appends the bytes of `range`, which lies in `source`.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of source: Span<UInt8>) {
    // Safe: the buffer does not leave the closure.
    unsafe source.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
