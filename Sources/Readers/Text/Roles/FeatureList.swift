/// The numbers of the features that are true of a block, for learning.
struct FeatureList: FeatureSink {
  private(set) var features: [UInt16] = []

  mutating func append(_ feature: Int) { features.append(UInt16(truncatingIfNeeded: feature)) }
}
