/// A sequence of blocks to learn from.
public struct ChainExample: Sendable {
  /// The features of each block.
  public var features: [[UInt16]]
  /// One bit a role; a block without a certain label allows all.
  public var allowed: [UInt16]
  /// How much the sequence counts.
  public var weight: Float
  /// How much each block counts in it; empty if all count alike.
  public var blockWeights: [Float]

  /// Makes an example.
  public init(
    features: [[UInt16]], allowed: [UInt16], weight: Float, blockWeights: [Float] = []
  ) {
    self.features = features
    self.allowed = allowed
    self.weight = weight
    self.blockWeights = blockWeights
  }
}
