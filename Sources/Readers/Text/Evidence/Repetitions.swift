/// Finds blocks that say the same words as others do.
struct Repetitions {
  private var seen: [UInt64: Int32] = [:]

  /// Marks the blocks that come again, and those that have come before.
  mutating func mark(_ evidence: inout [BlockEvidence]) {
    seen.removeAll(keepingCapacity: true)
    seen.reserveCapacity(min(evidence.count, 1 << 12))
    for index in evidence.indices {
      let hash = evidence[index].hash
      guard hash != 0 else { continue }
      if let first = seen[hash] {
        evidence[index].marks.insert([.repeatsEarlier, .isRepeated])
        evidence[Int(first)].marks.insert(.isRepeated)
      } else {
        seen[hash] = Int32(truncatingIfNeeded: index)
      }
    }
  }
}
