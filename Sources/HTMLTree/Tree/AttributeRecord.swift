/// An attribute in 16 bytes: where its name and its value lie in the source.
@usableFromInline
package struct AttributeRecord: Sendable {
  var nameStart: UInt32
  var valueStart: UInt32
  var valueEnd: UInt32
  /// Of the name in lower case: names of unequal hash differ.
  var hash: UInt16
  /// The name's length, or 255 for all that are longer.
  var shortLength: UInt8
  var flags: Flags

  /// A record of nothing.
  static let none = AttributeRecord(value: 0..<0, flags: .last)

  /// A link to the attributes that go on at `index`, or to none if it is 0.
  static func link(to index: UInt32) -> AttributeRecord {
    var record = AttributeRecord(value: 0..<0, flags: .continuation)
    record.nameStart = index
    return record
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The element has no more attributes.
    static let last = Self(rawValue: 1)
    static let references = Self(rawValue: 2)
    static let carriageReturns = Self(rawValue: 4)
    static let nulls = Self(rawValue: 8)
    /// Not an attribute: `nameStart` is the index at which the element's attributes go on.
    static let continuation = Self(rawValue: 16)
  }

  /// What decoding the value may find.
  var decoding: NodeFlags {
    var result: NodeFlags = .replacesNulls
    if flags.contains(.references) { result.insert(.references) }
    if flags.contains(.carriageReturns) { result.insert(.carriageReturns) }
    if flags.contains(.nulls) { result.insert(.nulls) }
    return result
  }

  /// The range of the name in `source`.
  func name(in source: Span<UInt8>) -> Range<Int> {
    let start = Int(nameStart)
    guard shortLength == .max else { return start..<start &+ Int(shortLength) }
    var end = start &+ Int(shortLength)
    while end < source.count, !source[end].endsAttributeName { end &+= 1 }
    return start..<end
  }

  /// Whether both have the same name.
  func isNamed(like other: AttributeRecord, in source: Span<UInt8>) -> Bool {
    hash == other.hash && source.equalName(name(in: source), other.name(in: source))
  }

  /// A hash of the name and the value as they are decoded.
  func fingerprint(in source: Span<UInt8>) -> UInt64 {
    var hash = Fingerprint()
    for offset in name(in: source) { hash.combine(source[offset].lowercased) }
    hash.combine(Byte.equals)
    let value = Int(valueStart)..<Int(valueEnd)
    if decoding.isDisjoint(with: .decoding) {
      for offset in value { hash.combine(source[offset]) }
    } else {
      var bytes: [UInt8] = []
      TextDecoder.decode(value, of: source, flags: decoding, isAttribute: true, to: &bytes)
      for byte in bytes { hash.combine(byte) }
    }
    return hash.value
  }
}

/// A hash of bytes that is the same in every run.
private struct Fingerprint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash, stirred once more so that sums of hashes differ.
  var value: UInt64 {
    let stirred = (state ^ (state &>> 32)) &* 0x9E37_79B9_7F4A_7C15
    return stirred ^ (stirred &>> 29)
  }
}

extension AttributeRecord {
  /// A value without a name, as the parts of a document type are.
  init(value: Range<Int>, flags: Flags) {
    self.init(
      nameStart: 0, valueStart: UInt32(truncatingIfNeeded: value.lowerBound),
      valueEnd: UInt32(truncatingIfNeeded: value.upperBound), hash: 0, shortLength: 0,
      flags: flags)
  }
}
