extension Tokenizer {
  /// A tag whose name starts at `name` (13.2.5.8 and 32 to 40); false if the source ends within it,
  /// which leaves no token.
  @inline(__always)
  mutating func tag(_ kind: Token.Kind, from start: Int, name: Int) -> Bool {
    let offset = source.endOfTagName(from: name)
    let key = PackedName(source, name..<offset)
    token.kind = kind
    token.tag = tags.tag(of: key)
    token.start = start
    token.contentStart = name
    token.contentEnd = offset
    token.isSelfClosing = false
    token.firstAttribute = 0
    if kind == .startTag { lastStartTag = key }
    if offset < source.count, source[offset] == Byte.greaterThan {
      token.end = offset &+ 1
      position = offset &+ 1
      return true
    }
    return attributes(from: offset, kind)
  }

  /// The attributes from `start` to the tag's end; false if the source ends first.
  private mutating func attributes(from start: Int, _ kind: Token.Kind) -> Bool {
    let source = self.source
    let first = attributes.count
    var seen: UInt64 = 0
    var offset = start
    while true {
      while offset < source.count, source[offset].isHTMLSpace { offset &+= 1 }
      guard offset < source.count else { break }
      let byte = source[offset]
      if byte == Byte.greaterThan || byte == Byte.slash {
        offset &+= 1
        if byte == Byte.slash {
          guard offset < source.count, source[offset] == Byte.greaterThan else { continue }
          token.isSelfClosing = true
          offset &+= 1
        }
        token.end = offset
        position = offset
        if kind == .endTag {
          attributes.removeSubrange(first...)
        } else if attributes.count > first {
          attributes[attributes.count &- 1].flags.insert(.last)
          token.firstAttribute = first
        }
        return true
      }
      offset = attribute(at: offset, first: first, seen: &seen)
    }
    attributes.removeSubrange(first...)
    position = source.count
    return false
  }

  /// One attribute; returns the offset behind it.
  ///
  /// `seen` has a bit set for the hash of each name.
  @inline(__always)
  private mutating func attribute(at start: Int, first: Int, seen: inout UInt64) -> Int {
    let source = self.source
    let nameEnd = source.endOfAttributeName(from: start)
    var offset = nameEnd
    while offset < source.count, source[offset].isHTMLSpace { offset &+= 1 }
    var value = nameEnd..<nameEnd
    var flags = NodeFlags()
    if offset < source.count, source[offset] == Byte.equals {
      offset &+= 1
      while offset < source.count, source[offset].isHTMLSpace { offset &+= 1 }
      guard offset < source.count else { return offset }
      let quote = source[offset]
      if quote == Byte.quotation || quote == Byte.apostrophe {
        let end = source.scan(to: quote, from: offset &+ 1, flags: &flags)
        value = offset &+ 1..<end
        offset = end &+ 1
        if end == source.count { return end }
      } else if quote != Byte.greaterThan {
        let valueStart = offset
        while offset < source.count {
          let byte = source[offset]
          if byte.isHTMLSpace || byte == Byte.greaterThan { break }
          if byte == Byte.ampersand { flags.insert(.references) }
          if byte == 0 { flags.insert(.nulls) }
          offset &+= 1
        }
        value = valueStart..<offset
      } else {
        value = offset..<offset
      }
    }
    let count = nameEnd &- start
    let record = AttributeRecord(
      nameStart: UInt32(truncatingIfNeeded: start),
      valueStart: UInt32(truncatingIfNeeded: value.lowerBound),
      valueEnd: UInt32(truncatingIfNeeded: value.upperBound),
      hash: AttributeName.hash(packed: source.packed(start..<nameEnd), count: count),
      shortLength: UInt8(truncatingIfNeeded: min(count, 255)),
      // Both sets have their first bits in the same order.
      flags: AttributeRecord.Flags(
        rawValue: UInt8(truncatingIfNeeded: flags.rawValue & 7) &<< 1))
    let bit: UInt64 = 1 &<< UInt64(record.hash & 63)
    if seen & bit == 0 || !hasAttribute(record, from: first) { attributes.append(record) }
    seen |= bit
    return offset
  }

  /// Whether the tag already has an attribute of the name of `record`: then the later is dropped.
  private mutating func hasAttribute(_ record: AttributeRecord, from first: Int) -> Bool {
    let name = record.name(in: source)
    if attributes.count &- first > 32 {
      return names.contains(record, in: source, attributes, from: first)
    }
    for index in first..<attributes.count where attributes[index].hash == record.hash {
      if source.equalName(attributes[index].name(in: source), name) { return true }
    }
    return false
  }
}
