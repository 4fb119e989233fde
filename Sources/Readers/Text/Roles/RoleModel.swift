/// A linear chain of roles: a weight for each feature of a block, and one for each pair of neighbours.
///
/// The weights were learnt (`make train`); they are statistics of print and hold no text. Decoding is
/// Viterbi's: the sequence of roles with the greatest sum.
///
/// Sixteen bits hold every sum. A block has some 70 features, and weights of `greatestWeight` leave
/// room for 190; a block made up to have more wraps around and gets some other role. Sums of a
/// sequence are set back by their greatest after each block, and none falls further behind it than
/// two forbidden steps.
struct RoleModel: Sendable {
  typealias Row = SIMD16<Int16>

  /// One row a feature.
  let weights: [Row]
  /// For each role the weights of the roles that may follow it.
  let followers: [Row]
  /// For each role the weights of the roles that may stand before it.
  let leaders: [Row]
  /// The weights of the first block's role.
  let first: Row
  /// The weights of the last block's role.
  let last: Row

  /// What a weight of one is written as.
  static let scale = 96

  /// No weight of a feature is greater, nor less than its negative.
  static let greatestWeight: Int16 = 170

  /// A weight that nothing outweighs; what speaks for a role counts up to as much.
  static let forbidden: Int16 = -8_000

  init(weights: [Row], followers: [Row], first: Row, last: Row) {
    self.weights = weights.map {
      $0.clamped(
        lowerBound: Row(repeating: -Self.greatestWeight),
        upperBound: Row(repeating: Self.greatestWeight))
    }
    self.followers = followers
    (self.first, self.last) = (first, last)
    leaders = (0..<BlockRole.count).map { role in
      var leaders = Row()
      for previous in 0..<BlockRole.count { leaders[previous] = followers[previous][role] }
      return leaders
    }
  }
}
