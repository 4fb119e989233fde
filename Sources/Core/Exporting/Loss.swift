/// Something of an article that a format cannot hold, or that was left out on purpose.
public struct Loss: Sendable, Hashable {
  /// What was lost.
  public var feature: Feature

  /// How often.
  public var count: Int

  /// Makes a loss.
  public init(_ feature: Feature, count: Int = 1) {
    self.feature = feature
    self.count = count
  }
}
