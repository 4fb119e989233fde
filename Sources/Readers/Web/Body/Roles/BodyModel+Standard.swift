extension BodyModel {
  /// The weights that come with the library.
  static let standard =
    BodyModel(
      names: encodedNames, words: encodedWords, rows: encodedRows, transitions: transitions,
      first: firstWeights, last: lastWeights)
    // A table of another shape decides nothing; a test proves that the one above fits.
    ?? BodyModel.empty

  private static let empty = {
    let vocabulary = BodyVocabulary(names: [], words: [[], [], [], []])
    return BodyModel(
      vocabulary: vocabulary, weights: [Row](repeating: Row(), count: vocabulary.featureCount),
      followers: [Row](repeating: Row(), count: BodyRole.count), first: Row(), last: Row())
  }()
}
