extension TreeBuilder {
  // MARK: Elements

  /// Puts an element for the current token into the tree and on the stack.
  @inline(__always)
  mutating func insertElement(in namespace: HTMLNamespace = .html) {
    let token = tokenizer.token
    var record = NodeRecord(
      start: UInt32(truncatingIfNeeded: token.start), end: UInt32(truncatingIfNeeded: token.end),
      kind: .element)
    record.payload = UInt32(truncatingIfNeeded: token.firstAttribute)
    record.tag = token.tag
    record.flags = NodeFlags(namespace)
    insert(record, in: namespace)
  }

  /// Puts an element that has no tag in the source into the tree and on the stack.
  mutating func insertImplied(_ tag: HTMLTag) {
    let offset = UInt32(truncatingIfNeeded: token.start)
    var record = NodeRecord(start: offset, end: offset, kind: .element)
    record.tag = tag
    record.flags = .implied
    insert(record, in: .html)
  }

  /// Puts an element for the current token into the tree, which holds nothing.
  mutating func insertVoid() {
    let end = UInt32(truncatingIfNeeded: token.end)
    insertElement()
    nodes[popped()].end = end
  }

  @inline(__always)
  private mutating func insert(_ record: NodeRecord, in namespace: HTMLNamespace) {
    var record = record
    record.flags.insert(.open)
    let node = nodes.add(record)
    link(node)
    let traits =
      namespace == .html
      ? TagTraits.html(record.tag) : foreignTraits(of: record, in: namespace)
    stack.push(OpenElement(node: node, tag: record.tag, namespace: namespace, traits: traits))
    tokenizer.allowsCDATA = namespace != .html
  }

  private func foreignTraits(of record: NodeRecord, in namespace: HTMLNamespace) -> TagTraits {
    var traits = TagTraits.foreign(record.tag, namespace)
    if record.tag == .annotationXML, namespace == .mathML, isMarkupEncoded(record) {
      traits.insert(.htmlPoint)
    }
    return traits
  }

  /// Whether an `annotation-xml` says that it holds HTML.
  private func isMarkupEncoded(_ record: NodeRecord) -> Bool {
    guard let value = attribute("encoding", of: record.payload) else { return false }
    return value == "text/html" || value == "application/xhtml+xml"
  }

  /// The value in lower case of the attribute `name` among those from `first` on.
  func attribute(_ name: HTMLAttributeName, of first: UInt32) -> String? {
    guard first != 0 else { return nil }
    let list = AttributeList(records: tokenizer.attributes.span, first: first)
    guard let record = list.first(named: name, in: tokenizer.source) else { return nil }
    var value: [UInt8] = []
    TextDecoder.decode(
      Int(record.valueStart)..<Int(record.valueEnd), of: tokenizer.source, flags: record.decoding,
      isAttribute: true, to: &value)
    return String(decoding: value.map(\.lowercased), as: UTF8.self)
  }

  // MARK: Places

  /// Puts `node` into the current node, or where it belongs instead.
  @inline(__always)
  mutating func link(_ node: UInt32) {
    guard stack.count > 0 else { return nodes.append(node, to: 0) }
    nodes.link(node, at: nodes.place(in: stack.current, of: stack, fosters: fosterParents))
  }

  // MARK: Text and comments

  /// Puts the text of `range` where it belongs.
  @inline(__always)
  mutating func insertText(_ range: Range<Int>, _ flags: NodeFlags) {
    guard !range.isEmpty else { return }
    let place = nodes.place(in: stack.current, of: stack, fosters: fosterParents)
    let previous =
      place.before == 0
      ? nodes.lastChild(of: place.parent) : nodes.previous(of: place.before)
    var record = NodeRecord(
      start: UInt32(truncatingIfNeeded: range.lowerBound),
      end: UInt32(truncatingIfNeeded: range.upperBound), kind: .text)
    record.flags = flags
    if previous != 0, nodes[previous].kind == .text {
      if nodes[previous].end == record.start,
        nodes[previous].flags.intersection(.manner) == flags.intersection(.manner)
      {
        nodes[previous].end = record.end
        nodes[previous].flags.formUnion(flags)
        return
      }
      record.flags.insert(.joined)
    }
    nodes.link(nodes.add(record), at: place)
  }

  /// Puts the text of the current token where it belongs.
  @inline(__always)
  mutating func insertText() {
    insertText(token.start..<token.end, token.flags)
  }

  /// Puts the comment that is the current token where it belongs; returns true.
  mutating func insertComment() -> Bool {
    let node = nodes.add(commentRecord())
    link(node)
    return true
  }

  /// Puts the comment that is the current token at the end of `parent`; returns true.
  mutating func insertComment(in parent: UInt32) -> Bool {
    _ = nodes.append(commentRecord(), to: parent)
    return true
  }

  private func commentRecord() -> NodeRecord {
    let token = tokenizer.token
    var record = NodeRecord(
      start: UInt32(truncatingIfNeeded: token.start), end: UInt32(truncatingIfNeeded: token.end),
      kind: .comment)
    record.payload = UInt32(truncatingIfNeeded: token.contentStart)
    record.flags.tail = token.end &- token.contentEnd
    return record
  }
}
