/// A linear chain of roles: weights for each feature, and for each pair of neighbours.
///
/// The weights were learnt (`make train-pages`). Beside those of the roles each feature has two
/// that tell text from all else; these make the two guesses.
struct BodyModel: Sendable {
  typealias Row = SIMD8<Int32>

  let vocabulary: BodyVocabulary
  /// A row a feature: the roles' weights, and in the last two lanes those of the guesses.
  let weights: [Row]
  /// For each role the weights of the roles that may follow it.
  let followers: [Row]
  let first: Row
  let last: Row

  init(
    vocabulary: BodyVocabulary, weights: [Row], followers: [Row], first: Row, last: Row
  ) {
    self.vocabulary = vocabulary
    self.weights = weights
    self.followers = followers
    self.first = first
    self.last = last
  }

  /// What a weight of one is written as.
  static let scale = 56
  /// The lane of the first guess, and that of the second, which knows where the first saw text.
  static let guess = 7
  static let secondGuess = 6

  /// The chance that a sum in the lane of the first guess stands for, from 0 to 255.
  static func chance(_ sum: Int32) -> UInt8 {
    let step = Int(sum) * 16 / scale
    let value = chances[min(abs(step), chances.count - 1)]
    return step < 0 ? 255 - value : value
  }

  /// The logistic function of each sixteenth from 0 on, times 255.
  private static let chances: [UInt8] = {
    var power = 1.0
    return (0..<128).map { _ in
      defer { power *= 0.939413062813476 }  // e to the power of -1/16
      return UInt8((255 / (1 + power)).rounded())
    }
  }()
}
