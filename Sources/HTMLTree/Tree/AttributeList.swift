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

  /// A number that lists have in common if they hold the same attributes with the same values, in
  /// whatever order, and that other lists share by an accident of one in 2^64 only.
  func fingerprint(in source: Span<UInt8>) -> UInt64 {
    var sum: UInt64 = 1
    var index = start
    while index != 0 {
      sum &+= records[Int(index)].fingerprint(in: source)
      index = next(after: index)
    }
    return sum
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
