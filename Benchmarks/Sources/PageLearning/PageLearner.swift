@_spi(Training) public import BroadsheetWebReader
public import LabelledPages
import Learning

/// Learns what tells the text of an article from all else on its page.
public enum PageLearner {
  /// What the pages teach.
  @_spi(Training) public static func learn(_ pages: [LabelledPage]) -> BodyTraining.Weights {
    let vocabulary = Vocabulary(pages)
    let training = pages.map { page in
      TrainingPage(page, names: vocabulary.names, words: vocabulary.words)
    }
    let count =
      BodyTraining.featureCount + vocabulary.names.count * 3
      + vocabulary.words.reduce(0) { $0 + $1.count }
    return learn(training, vocabulary, featureCount: count)
  }

  /// For each fold of the sites what the pages of all others teach.
  @_spi(Training) public static func crossValidate(_ pages: [LabelledPage]) async -> [BodyTraining
    .Weights]
  {
    await withTaskGroup(of: (Int, BodyTraining.Weights).self) { group in
      for fold in 0..<LabelledPage.folds {
        group.addTask { @concurrent in (fold, learn(pages.filter { $0.fold != fold })) }
      }
      var found: [(Int, BodyTraining.Weights)] = []
      for await result in group { found.append(result) }
      return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private static func learn(
    _ pages: [TrainingPage], _ vocabulary: Vocabulary, featureCount: Int
  ) -> BodyTraining.Weights {
    let blocks = pages.map { $0.training.blocks.map(\.features) }
    let first = guess(pages, blocks, featureCount)
    let second = guess(pages, columns(pages, blocks, chances: first.chances), featureCount)
    let features = columns(pages, blocks, chances: second.chances)
    let examples = zip(pages, features).map { $0.example($1) }
    var trainer = trainer(featureCount, roles: BodyTraining.roleNames.count)
    let rows = trainer.train(examples).rows
    let roles = 0..<BodyTraining.roleNames.count
    return BodyTraining.Weights(
      names: vocabulary.names, words: vocabulary.words,
      rows: (0..<featureCount).map { index in
        roles.map { rows[index][$0] } + [second.guess.weights[index], first.guess.weights[index]]
      },
      transitions: roles.map { role in roles.map { rows[featureCount + role][$0] } },
      first: roles.map { rows[rows.count - 2][$0] }, last: roles.map { rows[rows.count - 1][$0] })
  }

  private static func trainer(_ featureCount: Int, roles: Int) -> ChainTrainer {
    var trainer = ChainTrainer(ChainShape(featureCount: featureCount, roleCount: roles))
    trainer.rate = 0.03
    trainer.epochs = 8
    trainer.decay = 0.004
    trainer.hidden = 0.4
    return trainer
  }

  /// The blocks' features, and those that need to know where the text is likely to be.
  private static func columns(
    _ pages: [TrainingPage], _ blocks: [[[UInt16]]], chances: [[UInt8]]
  ) -> [[[UInt16]]] {
    pages.indices.map { page in
      zip(blocks[page], pages[page].training.columnFeatures(chances: chances[page])).map {
        $0 + $1
      }
    }
  }

  /// A guess learnt from all pages, and the chances by guesses that were learnt from the pages of
  /// other sites: what comes after must learn from guesses as they are on pages not learnt from.
  private static func guess(
    _ pages: [TrainingPage], _ blocks: [[[UInt16]]], _ featureCount: Int
  ) -> (guess: FirstGuess, chances: [[UInt8]]) {
    func train(without fold: Int?) -> FirstGuess {
      var examples: [GuessTrainer.Example] = []
      for (page, features) in zip(pages, blocks) where page.fold != fold {
        examples += page.guessExamples(features)
      }
      var trainer = GuessTrainer(featureCount: featureCount)
      return FirstGuess(weights: trainer.train(examples))
    }
    let folds = (0..<LabelledPage.folds).map { train(without: $0) }
    return (
      train(without: nil),
      zip(pages, blocks).map { page, features in
        features.map { folds[page.fold].chance(of: $0) }
      }
    )
  }
}
