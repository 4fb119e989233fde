import BroadsheetConventions
import BroadsheetCore

extension TextPage {
  /// Types blocks with a blank line between them.
  mutating func write(_ blocks: [Part<Block>]) {
    for block in blocks {
      leave()
      write(block.value)
    }
  }

  /// Types a block; one that leaves no trace is reported.
  private mutating func write(_ block: Block) {
    if case .gap(let gap) = block { return write(gap) }
    if opening != nil, case .paragraph = block {} else { writeOpening() }
    let before = lineCount
    switch block {
    case .paragraph(let text): writeParagraph(text)
    case .tagline(let text): type(text)
    case .subheading(let subheading):
      type(subheading.text)
      if subheading.level != 2 { output.reportLoss(of: .subheadingLevel) }
    case .quotation(let quotation): write(quotation)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .figure(let figure): write(figure, as: .figure)
    case .embed(let embed): write(embed)
    case .gap: break
    case .relatedLink(let link): write(link)
    case .correction(let correction): write(correction)
    case .interviewTurn(let turn):
      write(turn.content, after: label(of: turn))
    case .infobox(let infobox): write(infobox)
    case .preformatted(let text): writePreformatted(text)
    case .separator: type("* * *")
    case .footnote(let footnote): write(footnote.content, after: "[\(footnote.label)] ")
    }
    if lineCount == before { output.reportLoss(of: Feature(block)) }
  }

  private mutating func writeParagraph(_ text: RichText) {
    if let opening {
      self.opening = nil
      type(opening + " – ", text)
    } else {
      type(text)
    }
  }

  /// Types the blocks within a block, the first where the block starts.
  private mutating func writeContent(_ blocks: [Part<Block>]) {
    guard let first = blocks.first else { return }
    write(first.value)
    write(Array(blocks.dropFirst()))
  }

  /// Types the blocks within a block after a label, which stands alone where no words follow.
  private mutating func write(_ blocks: [Part<Block>], after label: String) {
    if label.isEmpty {
      writeContent(blocks)
    } else if case .paragraph(let text)? = blocks.first?.value, !text.isEmpty {
      type(label, text)
      write(Array(blocks.dropFirst()))
    } else {
      type(String(label.reversed().drop { $0 == " " }.reversed()))
      write(blocks)
    }
  }

  // MARK: Quotations and interviews

  private mutating func write(_ quotation: Quotation) {
    if quotation.kind == .pull { output.reportLoss(of: .quotation) }
    if quotation.source != nil { output.reportLoss(of: .link) }
    writeContent(quotation.content)
    if let attribution = quotation.attribution {
      leaveNone()
      type("— ", attribution)
    }
  }

  /// Who speaks, where that is known; a question is told by its mark or else by a label.
  private func label(of turn: InterviewTurn) -> String {
    if let speaker = turn.speaker { return speaker + phrases.colon }
    guard turn.kind == .question, case .paragraph(let text)? = turn.content.first?.value,
      let last = text.string.last(where: { !"“”\"’»« \n".contains($0) }), !"?？؟".contains(last)
    else { return "" }
    return phrases.question + phrases.colon
  }

  // MARK: Corrections

  /// Types a correction after a label that says what it is, unless its own words do.
  private mutating func write(_ correction: Correction) {
    var label = phrases.label(for: correction.kind)
    if let date = correction.date {
      label += " (\(phrases.times.print(date, clock: phrases.clock)))"
    } else if case .paragraph(let text)? = correction.content.first?.value,
      WordClass.opening(text.string).contains(.correction)
    {
      return writeContent(correction.content)
    }
    write(correction.content, after: label + phrases.colon)
  }

  // MARK: Lists

  private mutating func write(_ list: ItemList) {
    // Items of one paragraph, or of one and a further list, stand close together.
    let isClose = list.items.allSatisfy { $0.content.count < 2 || $0.isParagraphAndList }
    var number = list.start
    for item in list.items {
      let outer = startItem(list.isOrdered ? "\(number). " : "- ")
      for (index, block) in item.content.enumerated() {
        if index > 0 { if isClose { leaveNone() } else { leave() } }
        write(block.value)
      }
      endItem(outer)
      if !isClose { leave() }
      number &+= 1
    }
  }

  // MARK: Figures, embeds and links

  /// Types a figure's caption with its credit in brackets.
  mutating func write(_ figure: Figure, as feature: Feature) {
    let before = lineCount
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
    if lineCount == before { output.reportLoss(of: feature) }
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
      leaveNone()
      typeUnwrapped(link.reference)
      output.reportLoss(of: .link)
    }
    // Neither its kind nor that it is one shows.
    output.reportLoss(of: .embed)
  }

  private mutating func write(_ link: RelatedLink) {
    type((link.label ?? phrases.related) + phrases.colon, link.title)
    if link.link != nil { output.reportLoss(of: .link) }
  }

  // MARK: Gaps, boxes and preformatted text

  /// Leaves room where something is missing; what it was does not show.
  private mutating func write(_ gap: Gap) {
    if let note = gap.note {
      writeOpening()
      type("[\(note)]")
    }
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
    write(infobox.content)
    // Where it ends does not show.
    output.reportLoss(of: .infobox)
  }

  /// Types lines as they are, indented.
  private mutating func writePreformatted(_ text: String) {
    let outer = startItem("    ")
    var blanks = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let before = lineCount
      if blanks > 0 { leave(blankLines: blanks) }
      typeUnwrapped(String(line))
      blanks = lineCount == before ? blanks + 1 : 0
    }
    endItem(outer)
  }
}

extension ItemList.Item {
  fileprivate var isParagraphAndList: Bool {
    guard content.count == 2, case .paragraph = content[0].value, case .list = content[1].value
    else { return false }
    return true
  }
}
