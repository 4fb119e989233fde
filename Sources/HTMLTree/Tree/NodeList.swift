/// The nodes of a tree that is being built, and how they are linked.
struct NodeList {
  private(set) var records: [NodeRecord]

  /// Makes a list of nothing but the document, for a source of `count` bytes.
  init(sourceCount count: Int) {
    records = []
    // News pages have a node each 150 bytes.
    records.reserveCapacity(count / 128 + 16)
    records.append(NodeRecord(start: 0, end: UInt32(truncatingIfNeeded: count), kind: .document))
  }

  @inline(__always)
  subscript(index: UInt32) -> NodeRecord {
    get { records[Int(index)] }
    _modify { yield &records[Int(index)] }
  }

  /// Adds `record`, which is linked to nothing yet.
  @inline(__always)
  mutating func add(_ record: NodeRecord) -> UInt32 {
    let index = UInt32(truncatingIfNeeded: records.count)
    records.append(record)
    return index
  }

  /// Adds `record` as last child of `parent`.
  @inline(__always)
  mutating func append(_ record: NodeRecord, to parent: UInt32) -> UInt32 {
    let index = add(record)
    append(index, to: parent)
    return index
  }

  /// Makes `child`, which has no parent, the last child of `parent`.
  @inline(__always)
  mutating func append(_ child: UInt32, to parent: UInt32) {
    var records = records.mutableSpan
    let (child, parent) = (Int(child), Int(parent))
    let first = Int(records[parent].firstChild)
    records[child].parent = UInt32(truncatingIfNeeded: parent)
    records[child].next = 0
    if first == 0 {
      records[parent].firstChild = UInt32(truncatingIfNeeded: child)
      records[child].previous = UInt32(truncatingIfNeeded: child)
    } else {
      let last = records[first].previous
      records[Int(last)].next = UInt32(truncatingIfNeeded: child)
      records[child].previous = last
      records[first].previous = UInt32(truncatingIfNeeded: child)
    }
  }

  /// Makes `child`, which has no parent, the sibling before `sibling`.
  mutating func insert(_ child: UInt32, before sibling: UInt32) {
    let parent = self[sibling].parent
    let previous = self[sibling].previous
    self[child].parent = parent
    self[child].next = sibling
    self[child].previous = previous
    self[sibling].previous = child
    if self[parent].firstChild == sibling {
      self[parent].firstChild = child
    } else {
      self[previous].next = child
    }
  }

  /// Takes `child` from its parent, if it has one.
  mutating func remove(_ child: UInt32) {
    let record = self[child]
    guard record.previous != 0 else { return }  // in a ring even an only child has a previous
    let first = self[record.parent].firstChild
    if first == child {
      self[record.parent].firstChild = record.next
    } else {
      self[record.previous].next = record.next
    }
    if record.next != 0 {
      self[record.next].previous = record.previous
    } else if first != child {
      self[first].previous = record.previous
    }
    (self[child].parent, self[child].next, self[child].previous) = (0, 0, 0)
  }

  /// Makes the children of `source` children of `target`, which has none.
  mutating func moveChildren(of source: UInt32, to target: UInt32) {
    let first = self[source].firstChild
    self[source].firstChild = 0
    self[target].firstChild = first
    var child = first
    while child != 0 {
      self[child].parent = target
      child = self[child].next
    }
  }

  /// The last child of `parent`, or 0.
  @inline(__always)
  func lastChild(of parent: UInt32) -> UInt32 {
    let first = self[parent].firstChild
    return first == 0 ? 0 : self[first].previous
  }

  /// The sibling before `child`, or 0.
  func previous(of child: UInt32) -> UInt32 {
    let previous = self[child].previous
    return self[previous].next == child ? previous : 0
  }
}
