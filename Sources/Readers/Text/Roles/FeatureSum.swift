/// The sum of the weights of the features that are true of a block.
struct FeatureSum: FeatureSink {
  private(set) var row = RoleModel.Row()
  private let weights: [RoleModel.Row]

  init(_ model: RoleModel) { weights = model.weights }

  @inline(__always)
  mutating func append(_ feature: Int) { row &+= weights[feature] }
}
