/// The sum of the weights of the features that are true of a block.
struct FeatureSum: FeatureSink, ~Escapable {
  private(set) var row = RoleModel.Row()
  private let weights: Span<RoleModel.Row>

  /// No features yet, of those that have `weights`.
  @_lifetime(copy weights)
  init(_ weights: Span<RoleModel.Row>) { self.weights = weights }

  @inline(__always)
  mutating func append(_ feature: Int) { row &+= weights[feature] }
}
