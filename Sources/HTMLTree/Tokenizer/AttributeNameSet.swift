/// The names of one tag's attributes, for tags that have so many that looking through them would
/// take quadratic time.
struct AttributeNameSet {
  private var names: Set<[UInt8]> = []
  private var first = -1
  private var count = 0

  /// Whether `record` repeats a name of the attributes from `first` on, of which those are added
  /// that came since the last call.
  mutating func contains(
    _ record: AttributeRecord, in source: Span<UInt8>, _ attributes: [AttributeRecord],
    from first: Int
  ) -> Bool {
    if self.first != first || count > attributes.count {
      names.removeAll()
      (self.first, count) = (first, first)
    }
    while count < attributes.count {
      names.insert(Self.name(of: attributes[count], in: source))
      count += 1
    }
    return names.contains(Self.name(of: record, in: source))
  }

  private static func name(
    of record: AttributeRecord, in source: Span<UInt8>
  ) -> [UInt8] {
    let range = record.name(in: source)
    var name: [UInt8] = []
    name.reserveCapacity(range.count)
    for offset in range { name.append(source[offset].lowercased) }
    return name
  }
}
