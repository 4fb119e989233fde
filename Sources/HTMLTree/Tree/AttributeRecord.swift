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
}
