extension HTMLTree {
  /// Where an attribute's value lies in the source, and how to decode it.
  package struct AttributeValue {
    /// The range of the value, without quotation marks.
    package let range: Range<Int>
    let flags: NodeFlags

    init(_ record: AttributeRecord) {
      range = Int(record.valueStart)..<Int(record.valueEnd)
      flags = record.decoding
    }

    /// Whether the value stands in the source as it is, so that nothing has to be decoded.
    package var isVerbatim: Bool { flags.isDisjoint(with: .decoding) }
  }

  /// The value of the attribute `name` of `id`.
  package func attribute(_ name: HTMLAttributeName, of id: HTMLNodeID) -> AttributeValue? {
    let record = self[id]
    guard record.kind == .element, record.payload != 0 else { return nil }
    let list = AttributeList(records: attributes, first: record.payload)
    return list.first(named: name, in: source).map { AttributeValue($0) }
  }

  /// Goes through the attributes of `id`, which is quicker than asking for many by name.
  ///
  /// `visit` is given the hash of each name, as `HTMLAttributeName.hash`. One name in 65,536 shares
  /// it with another, so what is made of the value must not depend on the name being right.
  package func forEachAttribute(of id: HTMLNodeID, _ visit: (UInt16, AttributeValue) -> Void) {
    let node = self[id]
    guard node.kind == .element, node.payload != 0 else { return }
    let list = AttributeList(records: attributes, first: node.payload)
    var index = list.start
    while index != 0 {
      let record = attributes[Int(index)]
      visit(record.hash, AttributeValue(record))
      index = list.next(after: index)
    }
  }

  /// Appends `value` to `output`, references and line ends replaced.
  package func append(_ value: AttributeValue, to output: inout [UInt8]) {
    TextDecoder.decode(
      value.range, of: source, flags: value.flags, isAttribute: true, to: &output)
  }

  /// The text of `value`.
  package func string(_ value: AttributeValue) -> String {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the `class` of `id` has `name` among its words.
  ///
  /// The case counts. A class written with references is not found.
  package func hasClass(_ name: String, _ id: HTMLNodeID) -> Bool {
    guard let value = attribute(.class, of: id) else { return false }
    var start = value.range.lowerBound
    while start < value.range.upperBound {
      var end = start
      while end < value.range.upperBound, !source[end].isHTMLSpace { end &+= 1 }
      if source.equal(start..<end, name) { return true }
      start = end &+ 1
    }
    return false
  }
}

extension Span<UInt8> {
  /// Whether `range` holds the bytes of `text`.
  func equal(_ range: Range<Int>, _ text: String) -> Bool {
    guard range.count == text.utf8.count else { return false }
    var offset = range.lowerBound
    for byte in text.utf8 {
      if self[offset] != byte { return false }
      offset &+= 1
    }
    return true
  }
}
