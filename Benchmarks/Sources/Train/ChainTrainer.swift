/// Learns a chain by stochastic gradient ascent on the probability of what the labels allow.
///
/// Blocks without a certain label are summed over, so nothing is learnt from them directly.
struct ChainTrainer {
  typealias Row = SIMD16<Float>

  var model = ChainModel()
  var rate: Float = 0.15
  var epochs = 14
  /// How strongly weights are drawn to nothing, a step.
  var decay: Float = 0.0006

  private var squares = [Row](repeating: Row(repeating: 1e-2), count: ChainModel().weights.count)
  private var pairSquares = [Row](repeating: Row(repeating: 1e-2), count: 16)
  private var firstSquares = Row(repeating: 1e-2)
  private var lastSquares = Row(repeating: 1e-2)
  private var sum = ChainModel()
  private var summed: Float = 0

  init() {}

  /// Trains on the texts; the result is the average over the last epochs.
  mutating func train(_ texts: [TrainingText]) -> ChainModel {
    var generator = SplitMix(state: 7)
    var order = Array(texts.indices)
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order where !texts[index].features.isEmpty { step(texts[index]) }
      if epoch >= epochs / 2 { accumulate() }
    }
    return average()
  }

  private mutating func step(_ text: TrainingText) {
    let emissions = text.features.map { ChainInference.exponentials(model.score($0)) }
    let transitions = (0..<16).map { role in
      var row = ChainInference.exponentials(model.transitions[role])
      // The row's own maximum must not matter.
      let maximum = model.transitions[role].max()
      for previous in 0..<16 {
        row[previous] =
          ChainModel.isPossible(role, after: previous) ? row[previous] * expOf(maximum) : 0
      }
      return row
    }
    let first = ChainInference.exponentials(model.first)
    let last = ChainInference.exponentials(model.last)
    let everything = [UInt16](repeating: .max, count: text.allowed.count)
    let free = ChainInference(
      emissions, transitions: transitions, first: first, last: last, allowed: everything)
    let held = ChainInference(
      emissions, transitions: transitions, first: first, last: last, allowed: text.allowed)
    for index in text.features.indices {
      let gradient = (held.roles[index] - free.roles[index]) * text.weight
      if (gradient * gradient).sum() < 1e-9 { continue }
      for feature in text.features[index] {
        update(&model.weights[Int(feature)], &squares[Int(feature)], gradient)
      }
    }
    for role in 0..<16 {
      update(
        &model.transitions[role], &pairSquares[role],
        (held.pairs[role] - free.pairs[role]) * text.weight)
    }
    if let start = held.roles.first, let free = free.roles.first {
      update(&model.first, &firstSquares, (start - free) * text.weight)
    }
    if let end = held.roles.last, let free = free.roles.last {
      update(&model.last, &lastSquares, (end - free) * text.weight)
    }
  }

  private func expOf(_ value: Float) -> Float { ChainInference.exponential(value) }

  private func update(_ row: inout Row, _ squares: inout Row, _ gradient: Row) {
    let drawn = gradient - row * decay
    squares += drawn * drawn
    row += drawn * rate / squares.squareRoot()
  }

  private mutating func accumulate() {
    for index in sum.weights.indices { sum.weights[index] += model.weights[index] }
    for role in 0..<16 { sum.transitions[role] += model.transitions[role] }
    sum.first += model.first
    sum.last += model.last
    summed += 1
  }

  private func average() -> ChainModel {
    var result = sum
    for index in result.weights.indices { result.weights[index] /= summed }
    for role in 0..<16 { result.transitions[role] /= summed }
    result.first /= summed
    result.last /= summed
    return result
  }
}

/// A small generator of pseudo-random numbers, so that training gives the same table each time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
