/// The list of active formatting elements (13.2.4.3).
struct FormattingList {
  /// An element, or a marker, whose node is 0.
  struct Entry {
    var node: UInt32
    var tag: HTMLTag
    /// Of the attributes, once it was asked for.
    var fingerprint: UInt64 = 0

    static let marker = Entry(node: 0, tag: .other)

    var isMarker: Bool { node == 0 }
  }

  var entries: [Entry] = []

  init() {
    entries.reserveCapacity(16)
  }

  /// Where the entries begin that follow the last marker.
  var start: Int {
    (entries.lastIndex { $0.isMarker } ?? -1) + 1
  }

  /// Where the last element `tag` behind the last marker lies.
  func lastIndex(of tag: HTMLTag) -> Int? {
    var index = entries.count
    while index > 0 {
      index &-= 1
      if entries[index].isMarker { return nil }
      if entries[index].tag == tag { return index }
    }
    return nil
  }

  /// Where `node` lies.
  func index(of node: UInt32) -> Int? {
    entries.lastIndex { $0.node == node }
  }

  mutating func addMarker() {
    entries.append(.marker)
  }

  /// Removes the entries back to the last marker, and the marker.
  mutating func clearToMarker() {
    while let entry = entries.popLast(), !entry.isMarker {}
  }
}
