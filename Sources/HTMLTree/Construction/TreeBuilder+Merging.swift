extension TreeBuilder {
  /// The attributes of `html` or `body`, to which those of later tags are added.
  struct MergedAttributes {
    /// The record behind the last attribute, which leads on; 0 if there is no attribute.
    var link = 0
    var count = 0
  }

  /// Makes it possible to add attributes to the current node, whose tag is the current token.
  mutating func mergeable() -> MergedAttributes {
    let link = tokenizer.attributes.count
    guard token.firstAttribute > 0 else { return MergedAttributes() }
    tokenizer.attributes[link &- 1].flags.remove(.last)
    tokenizer.attributes.append(.link(to: 0))
    return MergedAttributes(link: link, count: link &- token.firstAttribute)
  }

  /// Adds those attributes of the current token to `node` that it lacks.
  mutating func merge(into merged: MergedAttributes, of node: UInt32) -> MergedAttributes {
    var merged = merged
    let first = token.firstAttribute
    guard first > 0 else { return merged }
    var end = first
    for index in first..<tokenizer.attributes.count {
      let record = tokenizer.attributes[index]
      guard merged.count < Limits.mergedAttributes else { break }
      if hasAttribute(record, node) { continue }
      tokenizer.attributes[end] = record
      tokenizer.attributes[end].flags.remove(.last)
      end &+= 1
      merged.count &+= 1
    }
    tokenizer.attributes.removeSubrange(end...)
    guard end > first else { return merged }
    tokenizer.attributes.append(.link(to: 0))
    if merged.link == 0 {
      nodes[node].payload = UInt32(truncatingIfNeeded: first)
    } else {
      tokenizer.attributes[merged.link] = .link(to: UInt32(truncatingIfNeeded: first))
    }
    merged.link = end
    return merged
  }

  /// Whether `node` has an attribute of the name of `record`.
  private func hasAttribute(_ record: AttributeRecord, _ node: UInt32) -> Bool {
    let list = AttributeList(records: tokenizer.attributes.span, first: nodes[node].payload)
    return list.first(named: record, in: tokenizer.source) != nil
  }
}
