/// Learns without some of the houses, so that a text can be judged by a model that does not know its own.
public struct CrossValidation: Sendable {
  /// The number of parts into which the houses are divided.
  public static let folds = 5

  /// For each part of the houses, what all others taught.
  public let models: [ChainModel]

  /// Learns a model for each part, as many at a time as there are cores.
  public init(_ texts: [TrainingText]) async {
    models = await withTaskGroup(of: (Int, ChainModel).self) { group in
      for fold in 0..<Self.folds {
        group.addTask { @concurrent in
          (fold, ChainTrainer.train(texts.filter { Self.fold(of: $0.house) != fold }))
        }
      }
      var models = [ChainModel](repeating: ChainModel(.text), count: Self.folds)
      for await (fold, model) in group { models[fold] = model }
      return models
    }
  }

  /// The part to which a house belongs.
  public static func fold(of house: String) -> Int {
    Int(house.utf8.reduce(UInt64(5381)) { ($0 &* 33) ^ UInt64($1) } % UInt64(folds))
  }
}
