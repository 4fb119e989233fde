import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Makes the blocks of the article of a page's blocks and their roles.
struct BodyBuilder: ~Escapable {
  // Never copied, and copyable all the same: Swift 6.3 takes minutes to check a noncopyable value
  // of so many fields.
  let page: WebPage
  let outline: PageOutline
  private(set) var roles: [BodyRole]
  let notes: [BlockNotes]
  let head: PageHead

  var inlines: InlineBuilder
  var omissions: OmissionList
  var article: Article
  var body: [Part<Block>] = []
  /// The box whose content is being built; -1 for the page.
  var scope = -1
  /// Whether all in that box is text, whatever it looks like.
  var takesAll = false
  /// The block that is looked at.
  var index = 0
  /// For each box how many blocks of text it holds.
  private(set) var textBlocks: [Int32]
  let allTextBlocks: Int32
  /// For each box why what is in it is left out, if it says so.
  let reasons: [OmissionReason?]
  var embeds: [EmbedDraft] = []
  /// The place of the next embed that has not been taken.
  var nextEmbed = 0
  var figures: [FigureDraft] = []
  /// The last caption that belongs to a quotation and not to a picture.
  var lastAttribution = -1
  /// The label over links, and the last block under it.
  var relatedLabel: (text: String, last: Int)?
  /// Whether the notice of a paywall has been taken.
  var hasPaywall = false
  /// What is known of boxes that were asked for: whether they are headed, or set things side by side.
  var headed: [Int: Bool] = [:]
  var layouts: [Int: Bool] = [:]
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
    inlines = InlineBuilder(
      page, quotes: QuoteFinder(marks), language: head.article.language?.value)
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
    draftEmbeds()
    while index < outline.blocks.count { step() }
    while nextEmbed < embeds.count { _ = takeEmbed() }
    takeFigures(before: .max)
    noteDeclaredPaywall()
    InterviewFinder.mark(&body)
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

  /// Takes a block that is no running text: a part that says what it is, or nothing.
  private mutating func takeOutside(_ index: Int) {
    let isTaken =
      takeCorrection(index) || takePlaceholder(index) || takePaywall(index)
      || takeRelatedLink(index)
    if !isTaken { leaveOut(index) }
  }

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
  func firstMatch(
    of block: PageBlock
  ) -> (classes: WordClass, value: UInt8, wordCount: Int, end: Int) {
    var scanner = WordScanner(outline.text.span, in: block.text)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: 6)
    guard !words.isEmpty else { return ([], 0, 0, block.text.lowerBound) }
    let match = page.conventions.table.longestMatch(in: words, at: 0, languages: head.languages)
    let count = Int(match.wordCount)
    return (match.classes, match.value, count, words[max(0, count - 1)].range.upperBound)
  }

  // MARK: Blocks

  /// Takes a block for text that looks like none.
  mutating func admit(_ index: Int) {
    let box = Int(outline.blocks[index].box)
    roles[index] = outline.kind(box).isHeading ? .subheading : .text
  }

  /// Takes what stands before the next block, or the block and those that belong with it.
  mutating func step() {
    takeFigures(before: index)
    if !takeEmbed() { take(outline.blocks[index], as: roles[index]) }
  }

  private mutating func take(_ block: PageBlock, as role: BodyRole) {
    if let container = container(of: block, as: role) { return take(container) }
    index += 1
    // What the head printed is no text, unless it is a summary that stands as the lead.
    if let part = headRole(of: block),
      role == .outside || part == .headline || block.letters < 200
        || (part == .deck && article.deck != nil)
    {
      return omissions.addPrinted(block.range)
    }
    switch role {
    case .outside: takeOutside(index - 1)
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

  func paragraph(_ block: PageBlock, rule: Rule) -> Part<Block> {
    Part(.paragraph(text(of: block)), origin: origin(block, rule))
  }

  /// A paragraph, or a correction if it begins as one.
  private func textPart(_ block: PageBlock) -> Part<Block> {
    if let kind = correctionKind(of: block) {
      return Part(
        .correction(
          Correction(kind, content: [paragraph(block, rule: "paragraph.block")])),
        origin: origin(block, "correction.label"))
    }
    return paragraph(block, rule: "paragraph.block")
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
}
