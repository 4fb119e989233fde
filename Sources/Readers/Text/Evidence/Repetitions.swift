/// Finds blocks that say the same words as others do.
struct Repetitions {
  /// Open addressing: one plus the place of a block, 0 where free.
  private var slots: [UInt32] = []

  /// As many slots are looked at for a block.
  ///
  /// Whoever makes up texts whose words' hashes meet has their repetitions overlooked, and takes no
  /// more time.
  private static let probes = 8

  /// Marks the blocks that come again, and those that have come before.
  mutating func mark(_ evidence: inout [BlockEvidence]) {
    let mask = makeSlots(for: evidence.count)
    for index in evidence.indices {
      let hash = evidence[index].hash
      guard hash != 0 else { continue }
      var slot = Int(truncatingIfNeeded: hash &>> 1)
      for _ in 0..<Self.probes {
        slot &= mask
        guard slots[slot] != 0 else {
          slots[slot] = UInt32(truncatingIfNeeded: index &+ 1)
          break
        }
        let first = Int(slots[slot]) &- 1
        if evidence[first].hash == hash {
          evidence[index].marks.insert([.repeatsEarlier, .isRepeated])
          evidence[first].marks.insert(.isRepeated)
          break
        }
        slot &+= 1
      }
    }
  }

  /// Frees at least twice as many slots as there are blocks; gives the mask of their places.
  private mutating func makeSlots(for count: Int) -> Int {
    let needed = 1 &<< (Int.bitWidth &- max(count, 8).leadingZeroBitCount &+ 1)
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(0, count: needed))
    return needed &- 1
  }
}
