/// The features that are true of a block, without memory of its own.
struct FeatureList {
  private(set) var count = 0
  private var storage = InlineArray<192, UInt16>(repeating: 0)

  mutating func append(_ feature: Int) {
    guard count < 192 else { return }
    storage[count] = UInt16(truncatingIfNeeded: feature)
    count &+= 1
  }

  mutating func removeAll() { count = 0 }

  subscript(index: Int) -> Int { Int(storage[index]) }
}
