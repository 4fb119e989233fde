internal import Corpus

/// Learns a chain by stochastic gradient ascent on the probability of what the labels allow.
///
/// Blocks without a certain label are summed over, so nothing is learnt from them directly. Papers
/// are few and each has habits of its own. So that the table holds those of the press, weights are
/// drawn to nothing, and at each step half of the features are hidden: no role then hangs on one.
public struct ChainTrainer: Sendable {
  typealias Row = SIMD16<Float>

  private var model: ChainModel
  /// How far a step goes at first.
  public var rate: Float = 0.07
  /// How often all examples are gone through.
  public var epochs = 14
  /// How strongly weights are drawn to nothing, a step.
  public var decay: Float = 0.0006
  /// The share of features that are hidden at each step.
  public var hidden: Float = 0.5
  /// Whether neighbours tell of each other; if not, each block is learnt by itself.
  public var learnsPairs = true

  private var squares: [Row]
  private var pairSquares = [Row](repeating: Row(repeating: 1e-2), count: 16)
  private var firstSquares = Row(repeating: 1e-2)
  private var lastSquares = Row(repeating: 1e-2)
  private var sum: ChainModel
  private var summed: Float = 0
  private var generator = SplitMix64(seed: 7)

  /// A trainer that has learnt nothing.
  public init(_ shape: ChainShape) {
    model = ChainModel(shape)
    sum = model
    squares = [Row](repeating: Row(repeating: 1e-2), count: shape.featureCount)
  }

  /// Trains on the texts; the result is the average over the last epochs.
  public static func train(_ texts: [TrainingText]) -> ChainModel {
    var trainer = ChainTrainer(.text)
    trainer.epochs = 20
    trainer.hidden = 0.6
    return trainer.train(texts.map(\.example))
  }

  /// Trains on the examples; the result is the average over the last epochs.
  public mutating func train(_ examples: [ChainExample]) -> ChainModel {
    var order = Array(examples.indices)
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order where !examples[index].features.isEmpty {
        step(examples[index], hide(examples[index].features))
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

  private mutating func step(_ text: ChainExample, _ features: [[UInt16]]) {
    let scale = 1 / (1 - hidden)
    let emissions = features.map { ChainInference.exponentials(model.score($0) * scale) }
    let transitions = (0..<16).map { role in
      var row = ChainInference.exponentials(model.transitions[role])
      // The row's own maximum must not matter.
      let maximum = model.transitions[role].max()
      for previous in 0..<16 {
        row[previous] =
          model.shape.isPossible(role, after: previous) ? row[previous] * expOf(maximum) : 0
      }
      return row
    }
    let first = ChainInference.exponentials(model.first)
    var last = ChainInference.exponentials(model.last)
    for role in 0..<16 where !model.shape.isPossibleAtEnd(role) { last[role] = 0 }
    let everything = [UInt16](repeating: model.shape.roles, count: text.allowed.count)
    let free = ChainInference(
      emissions, transitions: transitions, first: first, last: last, allowed: everything)
    let held = ChainInference(
      emissions, transitions: transitions, first: first, last: last, allowed: text.allowed)
    let pace = Pace(rate: rate, decay: decay)
    for index in features.indices {
      let weight = text.weight * (text.blockWeights.isEmpty ? 1 : text.blockWeights[index])
      let gradient = (held.roles[index] - free.roles[index]) * weight
      if (gradient * gradient).sum() < 1e-9 { continue }
      for feature in features[index] {
        pace.update(&model.weights[Int(feature)], &squares[Int(feature)], gradient)
      }
    }
    guard learnsPairs else { return }
    for role in 0..<16 {
      pace.update(
        &model.transitions[role], &pairSquares[role],
        (held.pairs[role] - free.pairs[role]) * text.weight)
    }
    if let start = held.roles.first, let free = free.roles.first {
      pace.update(&model.first, &firstSquares, (start - free) * text.weight)
    }
    if let end = held.roles.last, let free = free.roles.last {
      pace.update(&model.last, &lastSquares, (end - free) * text.weight)
    }
  }

  private func expOf(_ value: Float) -> Float { ChainInference.exponential(value) }

  /// How weights move: apart from the trainer, which would be copied to be asked while it changes.
  private struct Pace {
    var rate: Float
    var decay: Float

    func update(_ row: inout Row, _ squares: inout Row, _ gradient: Row) {
      let drawn = gradient - row * decay
      squares += drawn * drawn
      row += drawn * rate / squares.squareRoot()
    }
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
    // The first feature is true of every block.
    result.weights[0] += model.shape.leanings
    return result
  }
}
