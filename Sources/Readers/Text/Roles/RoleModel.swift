/// A linear chain of roles: a weight for each feature of a block, and one for each pair of neighbours.
///
/// The weights were learnt (`make train`); they are statistics of print and hold no text. Decoding is
/// Viterbi's: the sequence of roles with the greatest sum.
struct RoleModel: Sendable {
  typealias Row = SIMD16<Int32>

  /// One row a feature.
  let weights: [Row]
  /// For each role the weights of the roles that may follow it.
  let followers: [Row]
  /// The weights of the first block's role.
  let first: Row
  /// The weights of the last block's role.
  let last: Row

  /// What a weight of one is written as.
  static let scale = 96

  /// A weight that nothing outweighs.
  static let forbidden: Int32 = -12_000
}
