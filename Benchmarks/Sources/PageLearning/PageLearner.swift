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
    let guesses = pages.map(\.guess)
    // The roles must learn from guesses as they are on pages that were not learnt from.
    let folds = (0..<5).map { fold in
      firstGuess(zip(pages, guesses).filter { $0.0.fold != fold }.map(\.1), featureCount)
    }
    let examples = zip(pages, guesses).map { page, example in
      page.roles(chances: example.features.map { folds[page.fold].chance(of: $0) })
    }
    var trainer = trainer(featureCount, roles: BodyTraining.roleNames.count)
    let rows = trainer.train(examples).rows
    let guess = firstGuess(guesses, featureCount)
    let roles = 0..<BodyTraining.roleNames.count
    return BodyTraining.Weights(
      names: vocabulary.names, words: vocabulary.words,
      rows: (0..<featureCount).map { index in
        roles.map { rows[index][$0] } + [guess.weights[index]]
      },
      transitions: roles.map { role in roles.map { rows[featureCount + role][$0] } },
      first: roles.map { rows[rows.count - 2][$0] }, last: roles.map { rows[rows.count - 1][$0] })
  }

  private static func trainer(_ featureCount: Int, roles: Int) -> ChainTrainer {
    var trainer = ChainTrainer(ChainShape(featureCount: featureCount, roleCount: roles))
    trainer.rate = 0.03
    trainer.epochs = 8
    trainer.decay = 0.001
    trainer.hidden = 0.4
    return trainer
  }

  private static func firstGuess(_ examples: [ChainExample], _ featureCount: Int) -> FirstGuess {
    var trainer = trainer(featureCount, roles: 2)
    trainer.learnsPairs = false
    let rows = trainer.train(examples).rows
    return FirstGuess(weights: rows.prefix(featureCount).map { $0[1] - $0[0] })
  }
}
