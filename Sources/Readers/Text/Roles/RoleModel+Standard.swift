extension RoleModel {
  /// The weights that come with the library.
  static let standard =
    RoleModel(encoded: encodedWeights)
    // A table of another shape decides nothing; a test proves that the one above fits.
    ?? RoleModel(
      weights: [Row](repeating: Row(), count: RoleFeature.count),
      followers: [Row](repeating: Row(), count: BlockRole.count), first: Row(), last: Row())
}
