import BroadsheetConventions
import BroadsheetCore

extension TextPage {
  /// Something to type.
  ///
  /// Blocks within blocks become steps, not calls within calls: deep nesting needs no deep stack.
  enum Step {
    /// Blocks, each after a blank line.
    case blocks(ArraySlice<Part<Block>>)
    case block(Block)
    /// Running text after a label.
    case text(String, RichText)
    /// An item of a list from its sign to its end.
    case startItem(String)
    case endItem
    case leave
    /// A block ends that started after so many lines; without any, it is lost.
    case end(Feature, after: Int)
  }

  /// Types blocks, each after a blank line.
  mutating func write(_ blocks: [Part<Block>]) {
    for block in blocks {
      leave()
      write(block.value)
      while let step = steps.popLast() { take(step) }
    }
  }

  /// Puts steps before all that are waiting.
  private mutating func next(_ first: Step...) { steps += first.reversed() }

  /// Puts the blocks within a block before all that is waiting; the first goes where the block starts.
  private mutating func next(_ content: [Part<Block>]) {
    guard let first = content.first else { return }
    next(.block(first.value), .blocks(content.dropFirst()))
  }

  private mutating func take(_ step: Step) {
    switch step {
    case .blocks(let blocks):
      guard let first = blocks.first else { return }
      leave()
      next(.block(first.value), .blocks(blocks.dropFirst()))
    case .block(let block): write(block)
    case .text(let label, let text): type(label, text)
    case .startItem(let sign): startItem(sign)
    case .endItem: endItem()
    case .leave: leave()
    case .end(let feature, let count):
      if lineCount == count { output.reportLoss(of: feature) }
    }
  }

  /// Types what stands in a block itself, and puts the blocks within it before all that is waiting.
  private mutating func write(_ block: Block) {
    if case .gap(let gap) = block { return write(gap) }
    if case .paragraph = block {} else { writeOpening() }
    steps.append(.end(Feature(block), after: lineCount))
    switch block {
    case .paragraph(let text): writeParagraph(text)
    case .tagline(let text): type(text)
    case .subheading(let subheading):
      type(subheading.text)
      if subheading.level != 2 { output.reportLoss(of: .subheadingLevel) }
    case .quotation(let quotation): write(quotation)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .embed(let embed): write(embed)
    case .gap: break
    case .relatedLink(let link): write(link)
    case .correction(let correction): write(correction)
    case .interviewTurn(let turn): write(turn.content, after: label(of: turn))
    case .infobox(let infobox): write(infobox)
    case .preformatted(let text): writePreformatted(text)
    case .separator: type("* * *")
    case .footnote(let footnote): write(footnote.content, after: "[\(footnote.label)] ")
    }
  }

  private mutating func writeParagraph(_ text: RichText) {
    if let opening {
      self.opening = nil
      type(opening + " – ", text)
    } else {
      type(text)
    }
  }

  /// Types the blocks within a block after a label, which stands alone where no words follow.
  private mutating func write(_ content: [Part<Block>], after label: String) {
    if label.isEmpty { return next(content) }
    if case .paragraph(let text)? = content.first?.value, !text.isEmpty {
      type(label, text)
      next(.blocks(content.dropFirst()))
    } else {
      type(String(label.reversed().drop { $0 == " " }.reversed()))
      next(.blocks(content[...]))
    }
  }

  // MARK: Quotations and interviews

  private mutating func write(_ quotation: Quotation) {
    if quotation.kind == .pull { output.reportLoss(of: .quotation) }
    if quotation.source != nil { output.reportLoss(of: .link) }
    if let attribution = quotation.attribution { next(.text("— ", attribution)) }
    next(quotation.content)
  }

  /// Who speaks, where that is known; a question is told by its mark or else by a label.
  private func label(of turn: InterviewTurn) -> String {
    if let speaker = turn.speaker { return speaker + language.text.colon }
    guard turn.kind == .question, case .paragraph(let text)? = turn.content.first?.value,
      let last = text.string.last(where: { !"“”\"’»« \n".contains($0) }), !"?？؟".contains(last)
    else { return "" }
    return language.text.question + language.text.colon
  }

  // MARK: Corrections

  /// Types a correction after a label that says what it is, unless its own words do.
  private mutating func write(_ correction: Correction) {
    var label = language.phrases.name(of: correction.kind)
    if let date = correction.date {
      label += " (\(language.print(date)))"
    } else if case .paragraph(let text)? = correction.content.first?.value,
      WordClass.opening(text.string).contains(.correction)
    {
      return next(correction.content)
    }
    write(correction.content, after: label + language.text.colon)
  }

  // MARK: Lists

  private mutating func write(_ list: ItemList) {
    // Items of one paragraph, or of one and a further list, stand close together.
    let isClose = list.items.allSatisfy { $0.content.count < 2 || $0.isParagraphAndList }
    var number = list.start
    var items: [Step] = []
    for item in list.items {
      items.append(.startItem(list.isOrdered ? "\(number). " : "- "))
      for (index, block) in item.content.enumerated() {
        if index > 0, !isClose { items.append(.leave) }
        items.append(.block(block.value))
      }
      items.append(.endItem)
      if !isClose { items.append(.leave) }
      number &+= 1
    }
    steps += items.reversed()
  }

  // MARK: Figures, embeds and links

  /// Types a figure's caption and its credit.
  mutating func write(_ figure: Figure) {
    let credit = figure.credit.map { Self.line(of: $0) } ?? ""
    if let caption = figure.caption, !caption.isEmpty {
      type(credit.isEmpty ? caption : caption + RichText(" " + credit))
    } else {
      type(credit)
    }
    if !figure.media.isEmpty { output.reportLoss(of: .media) }
    if figure.alternativeText != nil { output.reportLoss(of: .alternativeText) }
    if let parties = figure.credit.map({ $0.persons + $0.agencies }),
      !parties.allSatisfy(credit.contains)
    {
      output.reportLoss(of: .creditParties)
    }
  }

  /// The credit as printed, in brackets if nothing else in it tells it from a caption.
  private static func line(of credit: Credit) -> String {
    let printed = credit.printed
    let isTold =
      printed.isEmpty || printed.first.map { "([©".contains($0) } ?? false
      || WordClass.opening(printed).contains(.creditLabel)
    return isTold ? printed : "(\(printed))"
  }

  private mutating func write(_ embed: Embed) {
    if let caption = embed.caption { type(caption) }
    if let link = embed.link {
      typeUnwrapped(link.reference)
      output.reportLoss(of: .link)
    }
    // Neither its kind nor that it is one shows.
    output.reportLoss(of: .embed)
  }

  private mutating func write(_ link: RelatedLink) {
    type((link.label ?? language.text.readAlso) + language.text.colon, link.title)
    if link.link != nil { output.reportLoss(of: .link) }
  }

  // MARK: Gaps, boxes and preformatted text

  /// Leaves room where something is missing; what it was does not show.
  private mutating func write(_ gap: Gap) {
    if let note = gap.note { type("[\(note)]") }
    // Room shows only between two lines, and only once.
    let shows = lineCount > 0 && !hasLeft(blankLines: Self.gapLines)
    leave(blankLines: Self.gapLines)
    if gap.kind != nil || !shows { output.reportLoss(of: .gap) }
  }

  /// Reports a gap at the end, where nothing is left to show it.
  mutating func endText() {
    if hasLeft(blankLines: Self.gapLines) { output.reportLoss(of: .gap) }
  }

  /// The blank lines that stand for something removed.
  private static let gapLines = 5

  private mutating func write(_ infobox: Infobox) {
    if let title = infobox.title { type(title) }
    next(.blocks(infobox.content[...]))
    // Where it ends does not show.
    output.reportLoss(of: .infobox)
  }

  /// Types lines as they are, indented.
  private mutating func writePreformatted(_ text: String) {
    startItem("    ")
    var blanks = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let before = lineCount
      if blanks > 0 { leave(blankLines: blanks) }
      typeUnwrapped(String(line))
      blanks = lineCount == before ? blanks + 1 : 0
    }
    endItem()
  }
}

extension ItemList.Item {
  fileprivate var isParagraphAndList: Bool {
    guard content.count == 2, case .paragraph = content[0].value, case .list = content[1].value
    else { return false }
    return true
  }
}
