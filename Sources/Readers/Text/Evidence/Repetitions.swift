/// Finds blocks that say the same words as others do.
struct Repetitions {
  /// Open addressing: one plus the place of a block, 0 where free.
  private var slots: [UInt32] = []

  /// As many slots are looked at for a block.
  ///
  /// Whoever makes up texts whose words' hashes meet has their repetitions overlooked, and takes no
  /// more time.
  private static let probes = 8

  /// Marks the blocks that come again, those that have come before, and those that come often.
  mutating func mark(_ evidence: inout [BlockEvidence]) {
    let mask = makeSlots(for: evidence.count)
    var isOften = false
    for index in evidence.indices where evidence[index].hash != 0 {
      guard let slot = slot(of: evidence[index].hash, evidence, mask: mask) else { continue }
      guard slots[slot] != 0 else {
        slots[slot] = UInt32(truncatingIfNeeded: index &+ 1)
        continue
      }
      let first = Int(slots[slot]) &- 1
      evidence[index].marks.insert([.repeatsEarlier, .isRepeated])
      if evidence[first].marks.contains(.isRepeated) {
        evidence[first].marks.insert(.isRepeatedOften)
        isOften = true
      }
      evidence[first].marks.insert(.isRepeated)
    }
    guard isOften else { return }
    for index in evidence.indices where evidence[index].marks.contains(.repeatsEarlier) {
      if let slot = slot(of: evidence[index].hash, evidence, mask: mask),
        evidence[Int(slots[slot]) &- 1].marks.contains(.isRepeatedOften)
      {
        evidence[index].marks.insert(.isRepeatedOften)
      }
    }
  }

  /// The slot of the first block with the hash, or a free one for it; nil if there is neither.
  private func slot(of hash: UInt64, _ evidence: [BlockEvidence], mask: Int) -> Int? {
    var slot = Int(truncatingIfNeeded: hash &>> 1)
    for _ in 0..<Self.probes {
      slot &= mask
      if slots[slot] == 0 || evidence[Int(slots[slot]) &- 1].hash == hash { return slot }
      slot &+= 1
    }
    return nil
  }

  /// Frees at least twice as many slots as there are blocks; gives the mask of their places.
  private mutating func makeSlots(for count: Int) -> Int {
    let needed = 1 &<< (Int.bitWidth &- max(count, 8).leadingZeroBitCount &+ 1)
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(0, count: needed))
    return needed &- 1
  }
}
