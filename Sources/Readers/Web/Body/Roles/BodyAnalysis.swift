import BroadsheetConventions

/// Decides what each block of a page is to its article.
struct BodyAnalysis {
  let outline: PageOutline
  let roles: [BodyRole]
  let notes: [BlockNotes]

  init(
    _ outline: PageOutline, model: BodyModel, conventions: Conventions, languages: LanguageSet,
    head: PageHead
  ) {
    self.outline = outline
    var evidence = BodyEvidence(
      outline, vocabulary: model.vocabulary, conventions: conventions, languages: languages,
      head: head)
    var sums: [BodyModel.Row] = []
    var chances: [UInt8] = []
    sums.reserveCapacity(outline.blocks.count)
    chances.reserveCapacity(outline.blocks.count)
    var sum = FeatureSum(model, keyCount: evidence.setCount)
    for index in outline.blocks.indices {
      sum.clear()
      evidence.gather(index, into: &sum)
      sums.append(sum.row)
      chances.append(BodyModel.chance(sum.row[BodyModel.guess]))
    }
    evidence.noteRepetitions()
    var emissions = sums
    let groups = BlockGroups(outline)
    for lane in [BodyModel.secondGuess, nil] {
      let column = ColumnEvidence(
        outline, groups: groups, chances: chances, notes: evidence.notes,
        headline: head.headline)
      for index in outline.blocks.indices {
        sum.clear()
        column.gather(index, into: &sum)
        emissions[index] = sums[index] &+ sum.row
        if let lane { chances[index] = BodyModel.chance(emissions[index][lane]) }
      }
    }
    var decoder = BodyDecoder(model)
    var rules = RoleRules(
      outline, notes: evidence.notes, roles: decoder.roles(emissions),
      headline: head.headline, vocabulary: model.vocabulary)
    rules.apply()
    roles = rules.roles
    notes = evidence.notes
  }
}
