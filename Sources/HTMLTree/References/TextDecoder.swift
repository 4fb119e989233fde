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
    lowercased: Bool = false, to output: inout [UInt8]
  ) {
    output.reserveCapacity(output.count + range.count)
    guard !flags.isDisjoint(with: .decoding) || lowercased else {
      for offset in range { output.append(source[offset]) }
      return
    }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = source[offset]
      let isSpecial = byte == Byte.ampersand || byte == Byte.carriageReturn || byte == 0
      guard isSpecial else {
        output.append(lowercased ? byte.lowercased : byte)
        offset &+= 1
        continue
      }
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

  private static func append(_ value: UInt32, to output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
