/// Numbers keys in the order in which they are first met.
struct NumberTable {
  /// The key of each number.
  private var keys: [UInt32] = []
  /// Numbers, counted from 1; half empty, so that what is not in it is soon known.
  private var slots: [Int32]

  /// The most slots that are looked at: keys made to collide are taken for new, and cost no time.
  private static let reach = 24

  /// A table for up to `capacity` keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    keys.reserveCapacity(capacity)
  }

  /// How many numbers there are.
  var count: Int { keys.count }

  /// The number of a key.
  mutating func number(of key: UInt32) -> Int {
    let mask = slots.count &- 1
    let mixed = UInt64(key) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed &>> 32) & mask
    let number = Int32(truncatingIfNeeded: keys.count)
    for _ in 0..<Self.reach {
      let known = slots[slot] &- 1
      if known < 0 {
        slots[slot] = number &+ 1
        break
      }
      if keys[Int(known)] == key { return Int(known) }
      slot = (slot &+ 1) & mask
    }
    keys.append(key)
    return Int(number)
  }
}
