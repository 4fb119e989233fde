/// The attributes of one element.
struct AttributeList: ~Escapable {
  let records: Span<AttributeRecord>
  let first: UInt32

  @_lifetime(copy records)
  init(records: Span<AttributeRecord>, first: UInt32) {
    self.records = records
    self.first = first
  }

  /// The index of the first attribute, or 0.
  @inline(__always)
  var start: UInt32 { first == 0 ? 0 : resolved(first) }

  /// The index that follows `index`, or 0 at the end.
  @inline(__always)
  func next(after index: UInt32) -> UInt32 {
    if records[Int(index)].flags.contains(.last) { return 0 }
    return resolved(index &+ 1)
  }

  /// `index`, or where the attributes go on if they go on elsewhere.
  @inline(__always)
  func resolved(_ index: UInt32) -> UInt32 {
    let record = records[Int(index)]
    return record.flags.contains(.continuation) ? record.nameStart : index
  }

  /// The attribute called `name`.
  func first(named name: HTMLAttributeName, in source: Span<UInt8>) -> AttributeRecord? {
    var index = start
    while index != 0 {
      let record = records[Int(index)]
      if record.hash == name.hash, source.equalName(record.name(in: source), name.name) {
        return record
      }
      index = next(after: index)
    }
    return nil
  }

  /// Whether both hold the same attributes with the same values, in whatever order.
  ///
  /// The values are compared as they stand in the source first, and decoded only if they may differ
  /// by spelling.
  func isEqual(to other: AttributeList, in source: Span<UInt8>) -> Bool {
    var count = 0
    var index = start
    while index != 0 {
      count &+= 1
      index = next(after: index)
    }
    index = other.start
    while index != 0 {
      count &-= 1
      index = other.next(after: index)
    }
    guard count == 0 else { return false }
    index = start
    var twin = other.start
    while index != 0 {
      let record = records[Int(index)]
      // Nearly always the attributes stand in the same order.
      let candidate = records[Int(twin)]
      let match =
        candidate.isNamed(like: record, in: source)
        ? candidate : other.first(named: record, in: source)
      guard let match, match.hasValue(of: record, in: source) else { return false }
      index = next(after: index)
      twin = other.next(after: twin)
    }
    return true
  }

  /// The attribute of the name of `record`.
  func first(named record: AttributeRecord, in source: Span<UInt8>) -> AttributeRecord? {
    var index = start
    while index != 0 {
      let candidate = records[Int(index)]
      if candidate.isNamed(like: record, in: source) { return candidate }
      index = next(after: index)
    }
    return nil
  }
}
