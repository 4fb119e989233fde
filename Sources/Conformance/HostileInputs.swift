/// Bytes that readers trip over.
enum HostileInputs {
  /// Bytes of no format, the samples, their beginnings, and damaged copies of them.
  static func all(samples: [[UInt8]]) -> [[UInt8]] {
    var random = Noise(state: 1)
    var all: [[UInt8]] = [
      [], [0x0A], [0x00], [0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF, 0x00],
      Array(repeating: 0x0A, count: 5_000), Array(repeating: 0x20, count: 5_000),
      Array(repeating: 0x3C, count: 5_000), Array(repeating: 0x7B, count: 5_000),
      Array(repeating: 0x5B, count: 5_000), Array(repeating: 0x80, count: 5_000),
      Array("\r\n \r\n\t\r".utf8), Array("a".utf8), Array("\u{2028}\u{FFFD}".utf8),
    ]
    for length in [1, 2, 3, 7, 64, 1_000] {
      for _ in 0..<8 {
        all.append((0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) })
      }
    }
    for sample in samples {
      all.append(sample)
      let step = max(sample.count / 100, 1)
      for end in stride(from: 0, to: sample.count, by: step) { all.append(Array(sample[..<end])) }
      for _ in 0..<100 { all.append(damaged(sample, &random)) }
    }
    return all
  }

  private static func damaged(_ sample: [UInt8], _ random: inout Noise) -> [UInt8] {
    var copy = sample
    for _ in 0..<random.next(below: 5) where !copy.isEmpty {
      let place = random.next(below: copy.count)
      switch random.next(below: 4) {
      case 0: copy[place] = UInt8(truncatingIfNeeded: random.next())
      case 1: copy.remove(at: place)
      case 2: copy.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
      default: copy.removeSubrange(place..<min(copy.count, place + random.next(below: 40)))
      }
    }
    return copy
  }

  /// A linear congruential generator: the same noise on every run and machine.
  private struct Noise {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }

    mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
  }
}
