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
    TextDecoder.decodeName(range, of: source, to: &name)
    return String(decoding: name, as: UTF8.self)
  }

  /// The attributes of `id`, in the order of the source.
  package func attributes(of id: HTMLNodeID) -> [HTMLAttribute] {
    let record = self[id]
    guard record.kind == .element else { return [] }
    let list = AttributeList(records: attributes, first: record.payload)
    var result: [HTMLAttribute] = []
    var index = list.start
    while index != 0 {
      let attribute = attributes[Int(index)]
      let name = ForeignNames.attribute(
        lowercased(attribute.name(in: source)), in: record.flags.namespace)
      let value = AttributeValue(attribute)
      result.append(HTMLAttribute(name: name, value: string(value), sourceRange: value.range))
      index = list.next(after: index)
    }
    return result
  }

  /// The parts of the document type `id`: name, public and system identifier; empty where missing.
  package func doctype(_ id: HTMLNodeID) -> (name: String, publicID: String, systemID: String) {
    let first = Int(self[id].payload)
    func range(_ index: Int) -> Range<Int> {
      let record = attributes[first + index]
      return Int(record.valueStart)..<Int(record.valueEnd)
    }
    func identifier(_ index: Int) -> String {
      var bytes: [UInt8] = []
      TextDecoder.decode(
        range(index), of: source, flags: attributes[first + index].decoding, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    return (lowercased(range(0)), identifier(1), identifier(2))
  }
}
