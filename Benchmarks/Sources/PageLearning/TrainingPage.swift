@_spi(Training) import BroadsheetWebReader
import LabelledPages
import Learning

/// A page's blocks as they are learnt from.
struct TrainingPage: Sendable {
  let fold: Int
  let weight: Float
  let training: BodyTraining
  /// One bit for each role that the labels allow a block.
  let allowed: [UInt16]

  init(_ page: LabelledPage, names: [String], words: [[String]]) {
    fold = page.fold
    weight = Self.weights[page.source, default: 0.5]
    training = BodyTraining(page.bytes, encoding: page.encoding, names: names, words: words)
    allowed = page.labels.roles(of: training.blocks.map(\.text)).map(\.rawValue)
  }

  /// How far labels of a source are to be trusted, and how much they say.
  private static let weights: [String: Float] = [
    "fundus": 2, "scrapinghub": 1, "wcxb": 1, "trafilatura": 0.7, "readability": 0.3,
    "postlight": 0.4,
  ]

  /// Long blocks count more: most words are in them.
  private var blockWeights: [Float] {
    training.blocks.map { 0.3 + 0.7 * Float(min($0.letters + 20, 200)) / 100 }
  }

  /// What a guess learns from: the blocks that are text, or none, for certain.
  func guessExamples(_ features: [[UInt16]]) -> [GuessTrainer.Example] {
    let weights = blockWeights
    return features.indices.compactMap { index in
      let isNone = allowed[index] & 0b10001 != 0
      guard isNone != (allowed[index] & 0b01110 != 0) else { return nil }
      return GuessTrainer.Example(
        features: features[index], isText: !isNone, weight: weight * weights[index])
    }
  }

  /// What the roles are learnt from.
  func example(_ features: [[UInt16]]) -> ChainExample {
    ChainExample(
      features: features, allowed: allowed, weight: weight, blockWeights: blockWeights)
  }
}
