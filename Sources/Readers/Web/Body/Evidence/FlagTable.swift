/// Flags of hashes; half empty, so that what is not in it is soon known.
struct FlagTable {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var flags = [UInt8](repeating: 0, count: 64)
  private var count = 0

  /// The most slots that are looked at: hashes made to collide are not kept, and cost no time.
  private static let reach = 24

  /// Adds a flag to those of a hash.
  mutating func insert(_ key: UInt64, _ flag: UInt8) {
    if count &* 2 >= keys.count { grow() }
    guard let slot = slot(of: key) else { return }
    if keys[slot] != key {
      keys[slot] = key
      count &+= 1
    }
    flags[slot] |= flag
  }

  /// The flags of a hash; none if it is not in the table.
  @inline(__always)
  subscript(key: UInt64) -> UInt8 { slot(of: key).map { flags[$0] } ?? 0 }

  private mutating func grow() {
    let (oldKeys, oldFlags) = (keys, flags)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 4)
    flags = [UInt8](repeating: 0, count: oldKeys.count * 4)
    for (index, key) in oldKeys.enumerated() where key != 0 {
      guard let slot = slot(of: key) else { continue }
      keys[slot] = key
      flags[slot] = oldFlags[index]
    }
  }

  /// Where a hash stands, or would stand.
  @inline(__always)
  private func slot(of key: UInt64) -> Int? {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: key ^ key &>> 32) & mask
    for _ in 0..<Self.reach {
      if keys[slot] == key || keys[slot] == 0 { return slot }
      slot = (slot &+ 1) & mask
    }
    return nil
  }
}
