import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Makes the blocks of the article of a page's blocks and their roles.
struct BodyBuilder: ~Copyable, ~Escapable {
  let page: WebPage
  let outline: PageOutline
  let roles: [BodyRole]
  private let notes: [BlockNotes]
  let head: PageHead

  var inlines: InlineBuilder
  var omissions: OmissionList
  var article: Article
  var body: [Part<Block>] = []
  /// The block that is looked at.
  var index = 0
  /// For each box how many blocks of text it holds.
  private(set) var textBlocks: [Int32]
  private let allTextBlocks: Int32
  /// For each box why what is in it is left out, if it says so.
  private let reasons: [OmissionReason?]
  var figures: [FigureDraft] = []
  /// Whether the picture that stands for the article is printed in it.
  var hasMainFigure = false
  /// The place of the next medium that has not been looked at.
  var nextMedium = 0
  /// The first and the last block of text.
  let column: Range<Int>

  @_lifetime(copy page)
  init(_ page: WebPage, analysis: BodyAnalysis, head: PageHead) {
    self.page = page
    outline = analysis.outline
    roles = analysis.roles
    notes = analysis.notes
    self.head = head
    article = head.article
    let marks = head.languageIndex.map { page.conventions.languages[$0].quotationMarks } ?? []
    inlines = InlineBuilder(page, quotes: QuoteFinder(marks))
    omissions = OmissionList(page)
    var textBlocks = [Int32](repeating: 0, count: outline.boxes.count)
    var all: Int32 = 0
    for (block, role) in zip(outline.blocks, roles) where role != .outside && role != .caption {
      all += 1
      if block.box >= 0 { textBlocks[Int(block.box)] += 1 }
    }
    for box in stride(from: outline.boxes.count - 1, through: 0, by: -1) {
      let parent = outline.parent(box)
      if parent >= 0 { textBlocks[parent] += textBlocks[box] }
    }
    self.textBlocks = textBlocks
    allTextBlocks = all
    reasons = Self.reasons(outline, textBlocks: textBlocks, all: all)
    let first = roles.firstIndex { $0 == .text || $0 == .subheading || $0 == .lead } ?? 0
    let last = roles.lastIndex { $0 == .text || $0 == .subheading || $0 == .lead } ?? -1
    column = first..<max(last + 1, first)
  }

  /// Builds lead and body, and lists what was left out.
  mutating func build() {
    figures = draftedFigures()
    while index < outline.blocks.count {
      takeFigures(before: index)
      take(outline.blocks[index], as: roles[index])
    }
    takeFigures(before: .max)
    article.body = body
    for id in outline.unread { omissions.addUnread(id) }
  }

  /// The reading, with what was left out.
  consuming func finish() -> Reading {
    var diagnostics: [Diagnostic] = []
    if let deepest = outline.deepest {
      diagnostics.append(
        Diagnostic(
          .flattened, "elements nested deeper than \(PageOutline.depth) are taken as one",
          at: page.sourceRange(page.tree.range(of: deepest))))
    }
    var headOnly = article
    (headOnly.lead, headOnly.body) = ([], [])
    let headRanges = headOnly.provenance.entries.compactMap { $0.origin?.range }
    return Reading(
      article, omissions: omissions.finish(head: headRanges), diagnostics: diagnostics)
  }

  // MARK: Left out

  /// What each box says of all in it: the innermost box counts, but comments, notices of consent
  /// and letters to subscribers are that with all that is in them.
  private static func reasons(
    _ outline: PageOutline, textBlocks: [Int32], all: Int32
  ) -> [OmissionReason?] {
    var reasons: [OmissionReason?] = []
    reasons.reserveCapacity(outline.boxes.count)
    for (index, box) in outline.boxes.enumerated() {
      let above = box.parent < 0 ? nil : reasons[Int(box.parent)]
      switch above {
      case .comments, .consent, .newsletter: reasons.append(above)
      default:
        // What is named for a thing that it may have, such as the page's body, is not that thing.
        let isNamed =
          !box.purposes.isDisjoint(with: .around) && textBlocks[index] * 2 <= all
        reasons.append((isNamed ? OmissionReason(box.purposes) : nil) ?? above)
      }
    }
    return reasons
  }

  /// Lists a block that is no part of the article.
  mutating func leaveOut(_ index: Int) {
    let block = outline.blocks[index]
    omissions.add(index, block.range, reason(block))
  }

  private func reason(_ block: PageBlock) -> OmissionReason {
    let box = Int(block.box)
    let around = box < 0 ? nil : reasons[box]
    if let around, around != .aside { return around }
    if box >= 0, outline.boxes[box].isHidden { return .hidden }
    if let said = OmissionReason(firstClasses(of: block)) { return said }
    return around ?? (block.isLinked ? .links : .unlike)
  }

  /// What the press uses the words for that a block begins with.
  func firstClasses(of block: PageBlock) -> WordClass {
    firstMatch(of: block).classes
  }

  /// The phrase that a block begins with, and where it ends.
  func firstMatch(of block: PageBlock) -> (classes: WordClass, value: UInt8, end: Int) {
    var scanner = WordScanner(outline.text.span, in: block.text)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: 6)
    guard !words.isEmpty else { return ([], 0, block.text.lowerBound) }
    let match = page.conventions.table.longestMatch(in: words, at: 0, languages: head.languages)
    return (match.classes, match.value, words[max(0, Int(match.wordCount) - 1)].range.upperBound)
  }

  // MARK: Blocks

  private mutating func take(_ block: PageBlock, as role: BodyRole) {
    if role != .outside, role != .caption, let container = container(of: block) {
      return takeContainer(container)
    }
    index += 1
    // What the head printed is no text, unless it is a summary that stands as the lead.
    if let part = headRole(of: block),
      role == .outside || part == .headline || block.letters < 200
        || (part == .deck && article.deck != nil)
    {
      return omissions.addPrinted(block.range)
    }
    switch role {
    case .outside: if !takeRelatedLink(block) { leaveOut(index - 1) }
    case .caption: break
    case .lead: article.lead.append(paragraph(block, rule: "lead.block"))
    case .text: body.append(textPart(block))
    case .subheading: body.append(subheading(block))
    }
  }

  /// What of the head the block is, if it is printed there.
  private func headRole(of block: PageBlock) -> PageHead.Printed.Role? {
    guard !head.printed.isEmpty else { return nil }
    for wrapper in outline.wrappers[block.firstWrapper..<block.firstWrapper + block.wrapperCount] {
      if let role = head.role(of: outline.boxes[Int(wrapper)].node) { return role }
    }
    var box = Int(block.box)
    for _ in 0..<4 where box >= 0 {
      if let role = head.role(of: outline.boxes[box].node) { return role }
      box = outline.parent(box)
    }
    return nil
  }

  func text(of block: PageBlock) -> RichText {
    var inlines = inlines
    let box = block.box < 0 ? HTMLNodeID.document : outline.boxes[Int(block.box)].node
    return inlines.text(from: block.firstNode, to: block.lastNode, in: box)
  }

  func origin(_ block: PageBlock, _ rule: Rule) -> Origin? {
    page.origin(block.range, rule, .high)
  }

  private func paragraph(_ block: PageBlock, rule: Rule) -> Part<Block> {
    Part(.paragraph(text(of: block)), origin: origin(block, rule))
  }

  /// A paragraph, or a correction if it begins as one.
  func textPart(_ block: PageBlock) -> Part<Block> {
    if let kind = correctionKind(of: block) {
      return Part(
        .correction(Correction(text(of: block), kind: kind)),
        origin: origin(block, "correction.label"))
    }
    return paragraph(block, rule: "paragraph.block")
  }

  private func correctionKind(of block: PageBlock) -> Correction.Kind? {
    let match = firstMatch(of: block)
    guard match.classes.contains(.correction), match.end < block.text.upperBound,
      outline.text[match.end] == UInt8(ascii: ":")
    else { return nil }
    return .correction
  }

  func subheading(_ block: PageBlock) -> Part<Block> {
    let tag = block.box < 0 ? HTMLTag.other : outline.boxes[Int(block.box)].tag
    let level =
      switch tag {
      case .h3: 3
      case .h4: 4
      case .h5: 5
      case .h6: 6
      default: 2
      }
    return Part(
      .subheading(Subheading(text(of: block), level: level)),
      origin: origin(block, tag == .h2 ? "subheading.element" : "subheading.block"))
  }

  /// A line within the text that leads to another article, and says so.
  private mutating func takeRelatedLink(_ block: PageBlock) -> Bool {
    guard column.contains(index - 1), block.links > 0 else { return false }
    guard firstClasses(of: block).contains(.readAlso) else { return false }
    let text = text(of: block)
    let link = text.marks.lazy.compactMap { mark -> Hyperlink? in
      if case .link(let link) = mark.style { link } else { nil }
    }.first
    body.append(
      Part(
        .relatedLink(RelatedLink(text, link: link)), origin: origin(block, "related-link.label")))
    return true
  }

  // MARK: Containers

  /// The outermost list, quotation, table or preformatted text around a block that holds less than
  /// most of the article.
  private func container(of block: PageBlock) -> Int? {
    var found: Int?
    var box = Int(block.box)
    while box >= 0, textBlocks[box] * 5 <= allTextBlocks * 3 || textBlocks[box] == 1 {
      switch outline.boxes[box].tag {
      case .ul, .ol, .blockquote, .table, .pre: found = box
      default: break
      }
      box = outline.parent(box)
    }
    return found
  }

  private mutating func takeContainer(_ container: Int) {
    let start = index
    let box = outline.boxes[container]
    while index < outline.blocks.count, lies(outline.blocks[index], in: container) { index += 1 }
    let members = (start..<index).filter { roles[$0] != .outside && roles[$0] != .caption }
    // A table is kept whole; of all else what is no text is left out.
    if box.tag != .table && box.tag != .pre {
      for other in start..<index where roles[other] == .outside { leaveOut(other) }
    }
    let range = outline.blocks[start].range.lowerBound..<outline.blocks[index - 1].range.upperBound
    let block: Block
    let rule: Rule
    switch box.tag {
    case .table:
      block = .table(TableReader(page).table(box.node, inlines: &inlines))
      rule = "table.element"
    case .pre:
      var bytes: [UInt8] = []
      page.tree.append(textInSubtreeOf: box.node, to: &bytes)
      block = .preformatted(String(decoding: bytes, as: UTF8.self))
      rule = "preformatted.element"
    case .blockquote:
      block = .quotation(quotation(members, in: box))
      rule = "quotation.element"
    default:
      block = .list(list(members, isOrdered: box.tag == .ol))
      rule = "list.element"
    }
    body.append(Part(block, origin: page.origin(range, rule, .high)))
  }

  private func lies(_ block: PageBlock, in container: Int) -> Bool {
    var box = Int(block.box)
    while box > container { box = outline.parent(box) }
    return box == container
  }

  private func quotation(_ members: [Int], in box: PageBox) -> Quotation {
    let names = page.tree.attribute(.class, of: box.node)
    let isPull =
      names.map { page.contains("pull", in: $0.range) } ?? false
      || members.allSatisfy { notes[$0].isRepetition }
    return Quotation(isPull ? .pull : .block, content: members.map { part($0) })
  }

  private func part(_ index: Int) -> Part<Block> {
    roles[index] == .subheading
      ? subheading(outline.blocks[index])
      : paragraph(outline.blocks[index], rule: "paragraph.block")
  }

  private func list(_ members: [Int], isOrdered: Bool) -> ItemList {
    var list = ItemList(isOrdered: isOrdered, items: [])
    var last = -2
    for member in members {
      let item = itemBox(of: outline.blocks[member])
      if item == last, item >= 0 {
        list.items[list.items.count - 1].content.append(part(member))
      } else {
        list.items.append(ItemList.Item([part(member)]))
      }
      last = item
    }
    return list
  }

  /// The innermost `li` around a block; -1 if there is none.
  private func itemBox(of block: PageBlock) -> Int {
    var box = Int(block.box)
    while box >= 0, outline.boxes[box].tag != .li { box = outline.parent(box) }
    return box
  }
}
