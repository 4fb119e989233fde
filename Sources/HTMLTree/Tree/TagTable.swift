/// Finds tags by their names: a hash table of packed names.
struct TagTable: Sendable {
  static let shared = TagTable()

  private struct Slot: Sendable {
    var key = PackedName()
    var tag = HTMLTag.other
  }

  private var slots = [Slot](repeating: Slot(), count: 512)

  private init() {
    for tag in HTMLTag.allCases where tag != .other {
      var key = PackedName()
      for byte in tag.name.utf8 { key.append(byte) }
      key.finish()
      var index = key.slot
      while slots[index].tag != .other { index = (index + 1) & 511 }
      slots[index] = Slot(key: key, tag: tag)
    }
  }

  @inline(__always)
  func tag(of key: PackedName) -> HTMLTag {
    var index = key.slot
    while true {
      let slot = slots[index]
      if slot.key == key || slot.tag == .other { return slot.tag }
      index = (index &+ 1) & 511
    }
  }
}

extension HTMLTag {
  /// The tag of the name `name`, in any case; `other` if the list lacks it.
  public init(named name: String) {
    var key = PackedName()
    for byte in name.utf8 { key.append(byte.lowercased) }
    key.finish()
    self = TagTable.shared.tag(of: key)
  }
}

/// A name of up to fifteen bytes, and its length, in two words.
struct PackedName: Sendable, Equatable {
  var low: UInt64 = 0
  var high: UInt64 = 0
  private(set) var count = 0

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) &<< UInt64(count &* 8)
    } else if count < 15 {
      high |= UInt64(byte) &<< UInt64((count &- 8) &* 8)
    }
    count &+= 1
  }

  /// Adds the length; what is longer than fifteen bytes equals no tag's name.
  @inline(__always)
  mutating func finish() {
    high |= UInt64(truncatingIfNeeded: min(count, 255)) &<< 56
  }

  @inline(__always)
  var slot: Int {
    Int(truncatingIfNeeded: ((low ^ high) &* 0x9E37_79B9_7F4A_7C15) &>> 55)
  }

  @inline(__always)
  static func == (left: Self, right: Self) -> Bool {
    left.low == right.low && left.high == right.high
  }
}
