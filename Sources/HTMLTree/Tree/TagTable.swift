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
      let key = PackedName(tag.name)
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
    self = TagTable.shared.tag(of: PackedName(name))
  }
}

/// A name of up to fifteen bytes in lower case, and its length, in two words.
struct PackedName: Sendable, Equatable {
  private var low: UInt64 = 0
  /// The bytes from the eighth on, and in the highest byte the length.
  private var high: UInt64 = 0

  /// Makes the name of nothing.
  init() {}

  /// Makes a name of the bytes of `range`; what is longer than fifteen equals no tag's name.
  @inline(__always)
  init(_ source: Span<UInt8>, _ range: Range<Int>) {
    low = source.packed(range)
    high = UInt64(truncatingIfNeeded: min(range.count, 255)) &<< 56
    if range.count > ByteWord.size {
      let rest = range.lowerBound &+ ByteWord.size..<min(range.upperBound, range.lowerBound &+ 15)
      high |= source.packed(rest)
    }
  }

  var isEmpty: Bool { high == 0 }

  /// How many bytes the name has, 255 at most.
  @inline(__always)
  var count: Int { Int(truncatingIfNeeded: high &>> 56) }

  @inline(__always)
  var slot: Int {
    Int(truncatingIfNeeded: ((low ^ high) &* 0x9E37_79B9_7F4A_7C15) &>> 55)
  }
}

extension PackedName {
  /// Makes a name of `name`.
  init(_ name: String) {
    let bytes = Array(name.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }
}
