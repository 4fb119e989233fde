import BroadsheetTestSupport

extension SeededRandom {
  /// `count` bytes, each one of `alphabet`.
  mutating func bytes(_ count: Int, of alphabet: [UInt8]) -> [UInt8] {
    joined(count, of: alphabet.map { [$0] })
  }

  /// `count` of `pieces`, joined.
  mutating func joined(_ count: Int, of pieces: [[UInt8]]) -> [UInt8] {
    (0..<count).flatMap { _ in pieces[Int(next() % UInt64(pieces.count))] }
  }
}

/// Every sequence of `length` elements of `alphabet`.
func everySequence(of alphabet: [UInt8], length: Int) -> [[UInt8]] {
  var sequences: [[UInt8]] = [[]]
  for _ in 0..<length {
    sequences = sequences.flatMap { sequence in alphabet.map { sequence + [$0] } }
  }
  return sequences
}
