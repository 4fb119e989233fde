import Corpus

/// Learns weights that tell text from all else, each block by itself, by logistic regression.
///
/// As in `ChainTrainer`, weights are drawn to nothing and a share of the features is hidden at each
/// step; the result is the average over the last epochs.
struct GuessTrainer {
  /// A block to learn from.
  struct Example {
    var features: [UInt16]
    var isText: Bool
    var weight: Float
  }

  var rate: Float = 0.06
  var epochs = 8
  var decay: Float = 0.004
  /// The share of features that are hidden, in 256ths.
  var hidden: UInt64 = 102

  private var weights: [Float]
  private var squares: [Float]
  private var generator = SplitMix64(seed: 7)

  init(featureCount: Int) {
    weights = [Float](repeating: 0, count: featureCount)
    squares = [Float](repeating: 1e-2, count: featureCount)
  }

  mutating func train(_ examples: [Example]) -> [Float] {
    var order = Array(examples.indices)
    var sum = [Float](repeating: 0, count: weights.count)
    var summed: Float = 0
    var kept: [UInt16] = []
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order { step(examples[index], &kept) }
      guard epoch >= epochs / 2 else { continue }
      for index in sum.indices { sum[index] += weights[index] }
      summed += 1
    }
    return sum.map { $0 / summed }
  }

  private mutating func step(_ example: Example, _ kept: inout [UInt16]) {
    kept.removeAll(keepingCapacity: true)
    var bits: UInt64 = 0
    for (index, feature) in example.features.enumerated() {
      if index & 7 == 0 { bits = generator.next() }
      if feature == 0 || bits & 0xFF >= hidden { kept.append(feature) }
      bits >>= 8
    }
    var score: Float = 0
    for feature in kept { score += weights[Int(feature)] }
    score *= 256 / Float(256 - hidden)
    let gradient = ((example.isText ? 1 : 0) - FirstGuess.logistic(score)) * example.weight
    if abs(gradient) < 1e-4 { return }
    for feature in kept {
      let index = Int(feature)
      let drawn = gradient - weights[index] * 0.5 * decay
      squares[index] += drawn * drawn
      weights[index] += drawn * rate / squares[index].squareRoot()
    }
  }
}
