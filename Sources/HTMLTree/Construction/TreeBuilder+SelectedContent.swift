extension TreeBuilder {
  /// Puts into each `selectedcontent` what the option holds that its `select` shows (4.10.7).
  ///
  /// The standard does this whenever an option is closed; what is left at the end is the same.
  mutating func fillSelectedContent() {
    for index in nodes.records.indices {
      let select = UInt32(truncatingIfNeeded: index)
      guard nodes[select].tag == .select, attribute("multiple", of: nodes[select].payload) == nil,
        let (target, option) = selection(in: select)
      else { continue }
      nodes[target].firstChild = 0
      copyChildren(of: option, to: target)
    }
  }

  /// The first `selectedcontent` within `select`, and the option that is to be shown in it: the last
  /// that says to be selected, else the first.
  private func selection(in select: UInt32) -> (target: UInt32, option: UInt32)? {
    var target: UInt32?
    var option: UInt32?
    var node = nodes.node(after: select, within: select)
    while node != 0 {
      switch nodes[node].tag {
      case .selectedcontent where target == nil: target = node
      case .option:
        let isSelected = attribute("selected", of: nodes[node].payload) != nil
        if isSelected || option == nil { option = node }
      default: break
      }
      node = nodes.node(after: node, within: select)
    }
    guard let target, let option, !nodes.contains(target, in: option) else { return nil }
    return (target, option)
  }

  /// Makes all that `source` holds once more within `target`, as far as nodes may be made again.
  private mutating func copyChildren(of source: UInt32, to target: UInt32) {
    var parent = target
    var node = nodes[source].firstChild
    while node != 0, reopenings > 0 {
      reopenings &-= 1
      var record = nodes[node]
      (record.firstChild, record.next, record.previous) = (0, 0, 0)
      let copy = nodes.append(record, to: parent)
      if nodes[node].firstChild != 0 {
        (node, parent) = (nodes[node].firstChild, copy)
        continue
      }
      while node != source, nodes[node].next == 0 {
        (node, parent) = (nodes[node].parent, nodes[parent].parent)
      }
      if node == source { return }
      node = nodes[node].next
    }
  }
}

extension NodeList {
  /// The node that follows `node` in document order within `root`, or 0.
  fileprivate func node(after node: UInt32, within root: UInt32) -> UInt32 {
    if self[node].firstChild != 0 { return self[node].firstChild }
    var node = node
    while node != root {
      if self[node].next != 0 { return self[node].next }
      node = self[node].parent
    }
    return 0
  }

  /// Whether `node` is within `ancestor`.
  fileprivate func contains(_ node: UInt32, in ancestor: UInt32) -> Bool {
    var node = node
    while node != 0, node != ancestor { node = self[node].parent }
    return node == ancestor
  }
}
