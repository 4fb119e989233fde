import BroadsheetConventions

/// Decides what each block of a page is to its article.
struct BodyAnalysis {
  let outline: PageOutline
  private(set) var roles: [BodyRole] = []

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
    var list: [UInt16] = []
    for index in outline.blocks.indices {
      evidence.gather(index, into: &list)
      let sum = model.sum(list)
      sums.append(sum)
      chances.append(BodyModel.chance(sum[BodyModel.guess]))
    }
    var emissions = sums
    for lane in [BodyModel.secondGuess, nil] {
      let column = ColumnEvidence(
        outline, chances: chances, agreements: evidence.agreements, headline: head.headline)
      for index in outline.blocks.indices {
        list.removeAll(keepingCapacity: true)
        column.gather(index, into: &list)
        emissions[index] = sums[index] &+ model.sum(list)
        if let lane { chances[index] = BodyModel.chance(emissions[index][lane]) }
      }
    }
    var decoder = BodyDecoder(model)
    roles = decoder.roles(emissions)
    keepToConventions()
  }

  /// What elements are for says more than any statistics.
  private mutating func keepToConventions() {
    moveLateLeads()
    moveFalseSubheadings()
    takeCaptions()
  }

  /// A lead stands before the text; what looks like one later on is a paragraph.
  private mutating func moveLateLeads() {
    var paragraphs = 0
    for index in roles.indices {
      if roles[index] == .text, outline.blocks[index].letters > 60 { paragraphs += 1 }
      if roles[index] == .lead, paragraphs > 1 { roles[index] = .text }
    }
  }

  /// Items, cells and quotations are no subheadings unless a heading is in them, and a subheading
  /// has text below it.
  private mutating func moveFalseSubheadings() {
    var isFollowed = false
    for index in roles.indices.reversed() {
      if roles[index] == .text { isFollowed = true }
      guard roles[index] == .subheading else { continue }
      let box = Int(outline.blocks[index].box)
      if !isFollowed {
        roles[index] = .outside
      } else if box >= 0, !outline.isHeading(box),
        !outline.boxes[box].surroundings.isDisjoint(with: [.item, .quotation, .table])
      {
        roles[index] = .text
      }
    }
  }

  /// What stands in the caption of a figure within the article is a caption, unless it leads
  /// elsewhere.
  private mutating func takeCaptions() {
    guard let first = roles.firstIndex(where: { $0 == .text || $0 == .lead }),
      let last = roles.lastIndex(of: .text)
    else { return }
    for index in roles.indices where roles[index] == .outside {
      let block = outline.blocks[index]
      guard block.box >= 0, !block.isLinked, index >= first - Self.figuresAbove, index <= last + 3
      else { continue }
      let box = outline.boxes[Int(block.box)]
      guard box.surroundings.contains(.figureCaption), !box.isHidden,
        box.surroundings.isDisjoint(with: [.navigation, .aside, .footer, .form])
      else { continue }
      roles[index] = .caption
    }
  }

  /// The most blocks that stand between the caption of the main figure and the text.
  private static let figuresAbove = 15
}
