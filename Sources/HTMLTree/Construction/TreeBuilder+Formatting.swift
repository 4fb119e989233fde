extension TreeBuilder {
  /// Opens again the formatting elements that were closed too early (13.2.4.3).
  @inline(__always)
  mutating func reconstructFormatting() {
    guard let last = formatting.entries.last, !last.isMarker,
      !nodes[last.node].flags.contains(.open)
    else { return }
    reopenFormatting()
  }

  private mutating func reopenFormatting() {
    var index = formatting.entries.count &- 1
    while index > 0 {
      let entry = formatting.entries[index &- 1]
      if entry.isMarker || nodes[entry.node].flags.contains(.open) { break }
      index &-= 1
    }
    while index < formatting.entries.count, reopenings > 0, stack.count < Limits.openElements {
      let entry = formatting.entries[index]
      let node = copy(of: entry.node)
      link(node)
      stack.push(openElement(node, entry.tag))
      formatting.entries[index].node = node
      index &+= 1
    }
  }

  /// Makes an element like `node`, which is linked to nothing yet.
  private mutating func copy(of node: UInt32) -> UInt32 {
    reopenings &-= 1
    let offset = UInt32(truncatingIfNeeded: token.start)
    var record = NodeRecord(start: offset, end: offset, kind: .element)
    record.payload = nodes[node].payload
    record.tag = nodes[node].tag
    record.flags = [.implied, .open]
    return nodes.add(record)
  }

  private func openElement(_ node: UInt32, _ tag: HTMLTag) -> OpenElement {
    OpenElement(node: node, tag: tag, namespace: .html, traits: .html(tag))
  }

  /// Adds the current node to the active formatting elements.
  mutating func addFormatting() {
    let current = stack.current
    let start = formatting.start
    guard formatting.entries.count < Limits.formattingElements else { return }
    var entry = FormattingList.Entry(node: current.node, tag: current.tag)
    if formatting.entries.count &- start >= 3 {
      entry.fingerprint = fingerprint(of: entry.node)
      dropEarliest(like: entry, from: start)
    }
    formatting.entries.append(entry)
  }

  /// Removes the earliest of three entries that are like `entry` (the "Noah's Ark clause").
  private mutating func dropEarliest(like entry: FormattingList.Entry, from start: Int) {
    var likes = 0
    var earliest = start
    var index = formatting.entries.count
    while index > start {
      index &-= 1
      guard formatting.entries[index].tag == entry.tag else { continue }
      if formatting.entries[index].fingerprint == 0 {
        formatting.entries[index].fingerprint = fingerprint(of: formatting.entries[index].node)
      }
      guard formatting.entries[index].fingerprint == entry.fingerprint else { continue }
      likes &+= 1
      earliest = index
    }
    if likes >= 3 { formatting.entries.remove(at: earliest) }
  }

  private func fingerprint(of node: UInt32) -> UInt64 {
    AttributeList(records: tokenizer.attributes.span, first: nodes[node].payload)
      .fingerprint(in: tokenizer.source)
  }

  // MARK: The adoption agency

  /// The end tag of a formatting element, wherever it stands (13.2.6.4.7, "adoption agency").
  mutating func endFormatting(_ tag: HTMLTag) {
    let current = stack.current
    if current.isHTML(tag), formatting.index(of: current.node) == nil { return popWithEndTag() }
    for _ in 0..<8 {
      guard let entry = formatting.lastIndex(of: tag) else { return anyOtherEndTag() }
      let node = formatting.entries[entry].node
      guard nodes[node].flags.contains(.open), let position = stack.index(of: node) else {
        formatting.entries.remove(at: entry)
        return
      }
      guard stack.has(node: node) else { return }
      guard let block = firstSpecial(above: position) else {
        if token.kind == .endTag { pop(through: position) } else { pop(to: position) }
        formatting.entries.remove(at: entry)
        return
      }
      guard reopenings > 0 else { return anyOtherEndTag() }
      adopt(entry: entry, position: position, block: block)
    }
  }

  private func firstSpecial(above position: Int) -> Int? {
    var index = position &+ 1
    while index < stack.count {
      if stack[index].traits.contains(.special) { return index }
      index &+= 1
    }
    return nil
  }

  /// One round of the adoption agency: the formatting element at `position` on the stack ends
  /// before the block at `block`, and a copy of it takes what the block holds.
  private mutating func adopt(entry: Int, position: Int, block: Int) {
    let element = stack[position]
    let blockNode = stack[block].node
    var bookmark = entry
    var last = blockNode
    var index = block
    var rounds = 0
    while index &- 1 > position {
      index &-= 1
      rounds &+= 1
      let inner = stack[index]
      var listed = formatting.index(of: inner.node)
      if rounds > 3, let found = listed {
        formatting.entries.remove(at: found)
        if found < bookmark { bookmark &-= 1 }
        listed = nil
      }
      guard let listed else {
        close(at: index)
        continue
      }
      let node = copy(of: inner.node)
      endBeforeToken(inner.node)
      formatting.entries[listed].node = node
      stack.replace(at: index, with: node)
      if last == blockNode { bookmark = listed &+ 1 }
      nodes.remove(last)
      nodes.append(last, to: node)
      last = node
    }
    nodes.remove(last)
    nodes.link(
      last, at: nodes.place(in: stack[position &- 1], of: stack, fosters: fosterParents))

    let node = copy(of: element.node)
    nodes.moveChildren(of: blockNode, to: node)
    nodes.append(node, to: blockNode)
    // The entry's own removal moves what follows it.
    guard let old = formatting.index(of: element.node) else { return }
    formatting.entries.remove(at: old)
    if old < bookmark { bookmark &-= 1 }
    formatting.entries.insert(
      FormattingList.Entry(node: node, tag: element.tag), at: bookmark)
    close(at: position)
    guard let below = stack.index(of: blockNode) else { return }
    stack.insert(openElement(node, element.tag), at: below &+ 1)
  }

  /// Takes the element at `index` off the stack, wherever it lies.
  mutating func close(at index: Int) {
    endBeforeToken(stack[index].node)
    stack.remove(at: index)
  }

  private mutating func endBeforeToken(_ node: UInt32) {
    nodes[node].end = UInt32(truncatingIfNeeded: token.start)
    nodes[node].flags.remove(.open)
  }
}
