import BroadsheetConventions
import BroadsheetHTMLTree

/// Mends roles where what an element is for, or what the page says of itself, tells more than
/// statistics do.
struct RoleRules {
  private let outline: PageOutline
  private let notes: [BlockNotes]
  private(set) var roles: [BodyRole]

  private let headline: HTMLNodeID?
  /// The number of the word "caption" among the words of names.
  private let captionName: Int?

  /// Rules for a page whose headline the given element prints.
  init(
    _ outline: PageOutline, notes: [BlockNotes], roles: [BodyRole], headline: HTMLNodeID?,
    vocabulary: BodyVocabulary
  ) {
    self.outline = outline
    self.headline = headline
    captionName = vocabulary.names.firstIndex(of: "caption")
    self.notes = notes
    self.roles = roles
  }

  /// Mends all roles.
  mutating func apply() {
    leaveOutOtherArticles()
    leaveOutFurniture()
    moveLateLeads()
    takeDeclaredLead()
    leaveOutTitles()
    moveFalseSubheadings()
    takeCaptions()
  }

  private func isText(_ index: Int) -> Bool { roles[index] == .text || roles[index] == .lead }

  /// On endless pages other articles follow, each with a headline of its own.
  private mutating func leaveOutOtherArticles() {
    guard let headline, let own = outline.boxes.firstIndex(where: { $0.node == headline }) else {
      return
    }
    // For each box the outermost article around it.
    var articles = [Int32](repeating: -1, count: outline.boxes.count)
    for (index, box) in outline.boxes.enumerated() {
      let around = box.parent < 0 ? -1 : articles[Int(box.parent)]
      articles[index] = around < 0 && box.tag == .article ? Int32(index) : around
    }
    guard articles[own] >= 0 else { return }
    var others: Set<Int32> = []
    for block in outline.blocks where block.box > own {
      let article = articles[Int(block.box)]
      if article > articles[own], outline.boxes[Int(block.box)].surroundings.contains(.firstHeading)
      {
        others.insert(article)
      }
    }
    guard !others.isEmpty else { return }
    for (index, block) in outline.blocks.enumerated()
    where block.box >= 0 && others.contains(articles[Int(block.box)]) {
      roles[index] = .outside
    }
  }

  /// Notes of advertisements are no text, nor are lines that lead to other articles and say so.
  private mutating func leaveOutFurniture() {
    for index in roles.indices where roles[index] != .outside && roles[index] != .caption {
      let block = outline.blocks[index]
      let isLine = notes[index].beginsWith.contains(.readAlso) && block.letters < 250
      if notes[index].isAdvertisement || isLine && block.linkedLetters * 2 > block.letters {
        roles[index] = .outside
      }
    }
  }

  /// A lead stands before the text; what looks like one later on is a paragraph.
  private mutating func moveLateLeads() {
    var paragraphs = 0
    for index in roles.indices {
      if roles[index] == .text, outline.blocks[index].letters > 60 { paragraphs += 1 }
      if roles[index] == .lead, paragraphs > 1 { roles[index] = .text }
    }
  }

  /// What the page declares as its summary and prints above the text is the lead.
  private mutating func takeDeclaredLead() {
    guard !roles.contains(.lead), let first = roles.firstIndex(of: .text) else { return }
    let lead = roles.indices.prefix(first).last { index in
      let (block, summary) = (outline.blocks[index], notes[index].summary)
      return roles[index] == .outside && summary.share >= 3 && summary.coverage == 3
        && block.letters > 30 && !block.isLinked && block.box >= 0
        && !outline.boxes[Int(block.box)].isHidden
        && outline.boxes[Int(block.box)].surroundings.isDisjoint(with: [
          .navigation, .aside, .footer, .form, .figureCaption,
        ])
    }
    if let lead { roles[lead] = .lead }
  }

  /// A heading above a lead is a title, as far as there is a lead that is none.
  private mutating func leaveOutTitles() {
    guard
      let lead = roles.indices.last(where: {
        roles[$0] == .lead && !outline.isHeading(Int(outline.blocks[$0].box))
      })
    else { return }
    for index in roles.indices.prefix(lead)
    where roles[index] == .lead && outline.isHeading(Int(outline.blocks[index].box)) {
      roles[index] = .outside
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

  /// What stands in the caption of a figure within the article, or is named one and stands beside a
  /// picture, is a caption, unless it leads elsewhere.
  private mutating func takeCaptions() {
    guard let first = roles.indices.first(where: isText),
      let last = roles.lastIndex(of: .text)
    else { return }
    for index in roles.indices where index >= first - Self.figuresAbove && index <= last + 3 {
      let block = outline.blocks[index]
      guard block.box >= 0, !block.isLinked, !notes[index].isOfHead, roles[index] != .caption
      else { continue }
      let box = outline.boxes[Int(block.box)]
      guard !box.isHidden,
        box.surroundings.isDisjoint(with: [.navigation, .aside, .footer, .form])
      else { continue }
      if box.surroundings.contains(.figureCaption)
        || roles[index] == .outside && isNamedCaption(block) && hasMedium(index)
      {
        roles[index] = .caption
      }
    }
  }

  /// Whether the box of a block, one right around or right in it, is named a caption.
  private func isNamedCaption(_ block: PageBlock) -> Bool {
    guard let captionName else { return false }
    func isNamed(_ box: Int) -> Bool {
      outline.names(of: box).contains { Int(outline.names[$0]) == captionName }
    }
    let wrappers = block.firstWrapper..<block.firstWrapper + block.wrapperCount
    return isNamed(Int(block.box)) || isNamed(outline.parent(Int(block.box)))
      || outline.wrappers[wrappers].contains { isNamed(Int($0)) }
  }

  /// Whether a picture or film stands right before a block, or right behind it.
  private func hasMedium(_ index: Int) -> Bool {
    let before = index > 0 ? outline.blocks[index - 1].mediaBefore : 0
    let after =
      index + 1 < outline.blocks.count
      ? outline.blocks[index + 1].mediaBefore : outline.media.count
    return before < after
  }

  /// The most blocks that stand between the caption of the main figure and the text.
  private static let figuresAbove = 15
}
