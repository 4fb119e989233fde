import BroadsheetCore
import BroadsheetMarkup

/// The blocks of the text.
extension ArticleWriter {
  /// Writes blocks and all that is within them.
  mutating func write(_ blocks: [Part<Block>], to html: inout MarkupWriter) {
    steps.append(.blocks(blocks))
    while let step = steps.popLast() {
      switch step {
      case .blocks(let rest, let isInRelated):
        write(rest, isInRelated: isInRelated, to: &html)
      case .items(let rest): write(rest, to: &html)
      case .attribution(let quotation, let source):
        writeAttribution(of: quotation, source: source, to: &html)
      case .end(let markup): html.write(markup: markup)
      }
    }
  }

  /// Writes blocks up to one that leaves its content as steps, and the others as a step below those.
  ///
  /// Pointers to other articles that follow each other become one list.
  private mutating func write(
    _ blocks: ArraySlice<Part<Block>>, isInRelated: Bool, to html: inout MarkupWriter
  ) {
    var isInRelated = isInRelated
    let count = steps.count
    for index in blocks.indices {
      let block = blocks[index]
      if pendingDateline != nil, !block.value.isParagraph { writeDatelineParagraph(to: &html) }
      if block.value.isRelatedLink != isInRelated {
        isInRelated.toggle()
        writeRelated(isStart: isInRelated, to: &html)
      }
      write(block.value, origin: block.origin, to: &html)
      if steps.count > count {
        steps.insert(.blocks(blocks[(index + 1)...], isInRelated: isInRelated), at: count)
        return
      }
    }
    if isInRelated { writeRelated(isStart: false, to: &html) }
  }

  private mutating func write(
    _ block: Block, origin: Origin?, to html: inout MarkupWriter
  ) {
    switch block {
    case .paragraph(let text): write(paragraph: text, origin: origin, to: &html)
    case .subheading(let subheading): write(subheading, origin: origin, to: &html)
    case .quotation(let quotation): write(quotation, origin: origin, to: &html)
    case .list(let list): write(list, origin: origin, to: &html)
    case .table(let table): write(table, origin: origin, to: &html)
    case .figure(let figure): write(figure, isMain: false, origin: origin, to: &html)
    case .embed(let embed): write(embed, origin: origin, to: &html)
    case .gap(let gap): write(gap, origin: origin, to: &html)
    case .relatedLink(let link): write(link, origin: origin, to: &html)
    case .correction(let correction): write(correction, origin: origin, to: &html)
    case .interviewTurn(let turn): write(turn, origin: origin, to: &html)
    case .infobox(let infobox): write(infobox, origin: origin, to: &html)
    case .preformatted(let text): write(preformatted: text, origin: origin, to: &html)
    case .separator:
      open("<hr", origin: origin, to: &html)
      html.write(markup: "\n")
    case .footnote(let footnote): write(footnote, origin: origin, to: &html)
    case .tagline(let text):
      write(text, in: "<p class=\"tagline\"", "</p>\n", origin: origin, to: &html)
    }
  }

  // MARK: Paragraphs and their like

  private mutating func write(
    paragraph text: RichText, origin: Origin?, to html: inout MarkupWriter
  ) {
    open("<p", origin: origin, to: &html)
    if writeDateline(to: &html) { html.write(markup: " \u{2013} ") }
    write(text, to: &html)
    html.write(markup: "</p>\n")
  }

  /// Writes the dateline if that is still to be done.
  private mutating func writeDateline(to html: inout MarkupWriter) -> Bool {
    guard let dateline = pendingDateline else { return false }
    pendingDateline = nil
    if let date = dateline.value.date {
      html.write(markup: "<time class=\"dateline\"")
      write(datetime: date, to: &html)
    } else {
      html.write(markup: "<span class=\"dateline\"")
    }
    write(dateline.origin, to: &html)
    html.write(markup: ">")
    html.write(dateline.value.printed, in: .text)
    html.write(markup: dateline.value.date != nil ? "</time>" : "</span>")
    return true
  }

  /// Writes the dateline as a paragraph of its own, where no paragraph follows to open with it.
  mutating func writeDatelineParagraph(to html: inout MarkupWriter) {
    guard pendingDateline != nil else { return }
    html.write(markup: "<p>")
    _ = writeDateline(to: &html)
    html.write(markup: "</p>\n")
  }

  private mutating func write(
    _ subheading: Subheading, origin: Origin?, to html: inout MarkupWriter
  ) {
    let tags: (start: StaticString, end: StaticString) =
      switch subheading.level {
      case ...2: ("<h2", "</h2>\n")
      case 3: ("<h3", "</h3>\n")
      case 4: ("<h4", "</h4>\n")
      case 5: ("<h5", "</h5>\n")
      default: ("<h6", "</h6>\n")
      }
    write(subheading.text, in: tags.start, tags.end, origin: origin, to: &html)
  }

  private func write(
    preformatted text: String, origin: Origin?, to html: inout MarkupWriter
  ) {
    open("<pre tabindex=\"0\"", origin: origin, to: &html)
    // A parser drops a line feed that follows the tag.
    if text.utf8.first == 0x0A { html.write(markup: "\n") }
    html.write(text, in: .text)
    html.write(markup: "</pre>\n")
  }

  // MARK: Lists

  private mutating func write(_ list: ItemList, origin: Origin?, to html: inout MarkupWriter) {
    html.write(markup: list.isOrdered ? "<ol" : "<ul")
    if list.isOrdered, list.start != 1 { html.write(attribute: "start", list.start) }
    write(origin, to: &html)
    html.write(markup: ">\n")
    steps.append(.end(list.isOrdered ? "</ol>\n" : "</ul>\n"))
    steps.append(.items(list.items[...]))
  }

  /// Writes the first of some entries and leaves the others as a step.
  private mutating func write(
    _ items: ArraySlice<ItemList.Item>, to html: inout MarkupWriter
  ) {
    guard let content = items.first?.content else { return }
    steps.append(.items(items.dropFirst()))
    steps.append(.end("</li>\n"))
    guard case .paragraph(let text)? = content.first?.value else {
      html.write(markup: "<li>\n")
      steps.append(.blocks(content))
      return
    }
    // The first words stand beside the mark without a paragraph's space.
    write(text, in: "<li", content.count > 1 ? "\n" : "", origin: content[0].origin, to: &html)
    steps.append(.blocks(content.dropFirst(), isInRelated: false))
  }
}

extension Block {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
  fileprivate var isRelatedLink: Bool { if case .relatedLink = self { true } else { false } }
}
