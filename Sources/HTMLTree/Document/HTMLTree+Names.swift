extension HTMLTree {
  /// The name of the element `id`, as the DOM has it; empty for what is no element.
  package func name(of id: HTMLNodeID) -> String {
    let record = self[id]
    guard record.kind == .element else { return "" }
    let name = record.tag == .other ? sourceName(from: Int(record.start) + 1) : record.tag.name
    return ForeignNames.element(name, in: record.flags.namespace)
  }

  /// The name of a tag that starts at `start`, in lower case.
  private func sourceName(from start: Int) -> String {
    var end = start
    while end < source.count, !source[end].endsTagName { end += 1 }
    return lowercased(start..<end)
  }

  private func lowercased(_ range: Range<Int>) -> String {
    var name: [UInt8] = []
    TextDecoder.decode(
      range, of: source, flags: [.nulls, .replacesNulls], lowercased: true, to: &name)
    return String(decoding: name, as: UTF8.self)
  }

  /// An attribute's name as the DOM has it, and its value.
  struct NamedAttribute {
    var name: String
    var value: AttributeValue
  }

  /// The attributes of `id`, in the order of the source.
  func attributes(of id: HTMLNodeID) -> [NamedAttribute] {
    let record = self[id]
    guard record.kind == .element else { return [] }
    let list = AttributeList(records: attributes, first: record.payload)
    var result: [NamedAttribute] = []
    var index = list.start
    while index != 0 {
      let attribute = attributes[Int(index)]
      let name = ForeignNames.attribute(
        lowercased(attribute.name(in: source)), in: record.flags.namespace)
      result.append(NamedAttribute(name: name, value: AttributeValue(attribute)))
      index = list.next(after: index)
    }
    return result
  }

  /// The parts of the document type `id`: name, public and system identifier; empty where missing.
  package func doctype(_ id: HTMLNodeID) -> (name: String, publicID: String, systemID: String) {
    let first = Int(self[id].payload)
    func part(_ index: Int, lowercased: Bool = false) -> String {
      let record = attributes[first + index]
      var bytes: [UInt8] = []
      TextDecoder.decode(
        Int(record.valueStart)..<Int(record.valueEnd), of: source, flags: record.decoding,
        lowercased: lowercased, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    return (part(0, lowercased: true), part(1), part(2))
  }
}
