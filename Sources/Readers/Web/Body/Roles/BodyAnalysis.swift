import BroadsheetConventions

/// Decides what each block of a page is to its article.
struct BodyAnalysis {
  let outline: PageOutline
  private(set) var roles: [BodyRole] = []

  init(
    _ outline: PageOutline, model: BodyModel, conventions: Conventions, languages: LanguageSet
  ) {
    self.outline = outline
    var evidence = BodyEvidence(
      outline, vocabulary: model.vocabulary, conventions: conventions, languages: languages)
    var emissions: [BodyModel.Row] = []
    var chances: [UInt8] = []
    emissions.reserveCapacity(outline.blocks.count)
    chances.reserveCapacity(outline.blocks.count)
    var list: [UInt16] = []
    for index in outline.blocks.indices {
      evidence.gather(index, into: &list)
      let sum = model.sum(list)
      emissions.append(sum)
      chances.append(BodyModel.chance(sum[BodyModel.guess]))
    }
    let column = ColumnEvidence(outline, chances: chances)
    for index in outline.blocks.indices {
      list.removeAll(keepingCapacity: true)
      column.gather(index, into: &list)
      emissions[index] &+= model.sum(list)
    }
    var decoder = BodyDecoder(model)
    roles = decoder.roles(emissions)
    moveLateLeads()
  }

  /// A lead stands before the text; what looks like one later on is a paragraph.
  private mutating func moveLateLeads() {
    var paragraphs = 0
    for index in roles.indices {
      if roles[index] == .text, outline.blocks[index].letters > 60 { paragraphs += 1 }
      if roles[index] == .lead, paragraphs > 1 { roles[index] = .text }
    }
  }
}
