@_spi(Training) import BroadsheetTextReader
internal import Corpus

/// Learns a chain by stochastic gradient ascent on the probability of what the labels allow.
///
/// Blocks without a certain label are summed over, so nothing is learnt from them directly. Papers
/// are few and each has habits of its own. So that the table holds those of the press, weights are
/// drawn to nothing, and at each step half of the features are hidden: no role then hangs on one.
public struct ChainTrainer: Sendable {
  typealias Row = SIMD16<Float>

  var model = ChainModel()
  var rate: Float = 0.07
  var epochs = 14
  /// How strongly weights are drawn to nothing, a step.
  var decay: Float = 0.0006
  /// The share of features that are hidden at each step.
  var hidden: Float = 0.5
  /// What is added to the weight of roles that are rarer than what is taken for them: to leave out
  /// the one kicker of a text costs its reader more than to keep one line of the page.
  var leanings: [String: Float] = ["kicker": 2, "lead": 0.4]

  private var squares = [Row](repeating: Row(repeating: 1e-2), count: ChainModel().weights.count)
  private var pairSquares = [Row](repeating: Row(repeating: 1e-2), count: 16)
  private var firstSquares = Row(repeating: 1e-2)
  private var lastSquares = Row(repeating: 1e-2)
  private var sum = ChainModel()
  private var summed: Float = 0
  private var generator = SplitMix64(seed: 7)

  /// A trainer that has learnt nothing.
  public init() {}

  /// Trains on the texts; the result is the average over the last epochs.
  public mutating func train(_ texts: [TrainingText]) -> ChainModel {
    var order = Array(texts.indices)
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order where !texts[index].features.isEmpty {
        step(texts[index], hide(texts[index].features))
      }
      if epoch >= epochs / 2 { accumulate() }
    }
    return average()
  }

  /// Leaves out some of each block's features, but never the first, which is true of all.
  private mutating func hide(_ features: [[UInt16]]) -> [[UInt16]] {
    var result: [[UInt16]] = []
    result.reserveCapacity(features.count)
    for block in features {
      result.append(
        block.filter { $0 == 0 || Float(generator.next() >> 40) / 16_777_216 >= hidden })
    }
    return result
  }

  private mutating func step(_ text: TrainingText, _ features: [[UInt16]]) {
    let scale = 1 / (1 - hidden)
    let emissions = features.map { ChainInference.exponentials(model.score($0) * scale) }
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
    var last = ChainInference.exponentials(model.last)
    for role in 0..<16 where !ChainModel.isPossibleAtEnd(role) { last[role] = 0 }
    let everything = [UInt16](repeating: .max, count: text.allowed.count)
    let free = ChainInference(
      emissions, transitions: transitions, first: first, last: last, allowed: everything)
    let held = ChainInference(
      emissions, transitions: transitions, first: first, last: last, allowed: text.allowed)
    for index in features.indices {
      let gradient = (held.roles[index] - free.roles[index]) * text.weight
      if (gradient * gradient).sum() < 1e-9 { continue }
      for feature in features[index] {
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
    for (role, name) in RoleTraining.roleNames.enumerated() {
      // The first feature is true of every block.
      result.weights[0][role] += leanings[name] ?? 0
    }
    return result
  }
}
