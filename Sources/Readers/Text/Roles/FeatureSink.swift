/// What takes the features that are true of a block, one after the other.
protocol FeatureSink: ~Escapable {
  /// Takes the feature with a number.
  mutating func append(_ feature: Int)
}
