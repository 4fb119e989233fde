import BroadsheetConventions

/// The words of a text's paragraphs, as a set of hashes that forgets nothing and invents little.
struct Vocabulary {
  private var bits = [UInt64](repeating: 0, count: 64)

  mutating func removeAll() {
    for index in bits.indices { bits[index] = 0 }
  }

  mutating func insert(_ hash: WordHash) {
    let slot = Int(truncatingIfNeeded: hash.bits &>> 20) & 4095
    bits[slot &>> 6] |= 1 &<< UInt64(slot & 63)
  }

  func contains(_ hash: WordHash) -> Bool {
    let slot = Int(truncatingIfNeeded: hash.bits &>> 20) & 4095
    return bits[slot &>> 6] & (1 &<< UInt64(slot & 63)) != 0
  }
}
