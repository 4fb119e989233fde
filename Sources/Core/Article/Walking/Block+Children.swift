extension Block {
  /// The blocks directly within this one, in reading order.
  public var children: [Part<Block>] {
    switch self {
    case .quotation(let quotation): quotation.content
    case .list(let list): list.items.flatMap(\.content)
    case .correction(let correction): correction.content
    case .interviewTurn(let turn): turn.content
    case .infobox(let infobox): infobox.content
    case .footnote(let footnote): footnote.content
    case .paragraph, .subheading, .table, .figure, .embed, .gap, .relatedLink, .preformatted,
      .separator, .tagline:
      []
    }
  }

  /// The lists of blocks directly within this one: one for each item of a list, else one or none.
  ///
  /// Setting them changes as many as the block has and ignores the rest.
  public var childGroups: [[Part<Block>]] {
    get {
      switch self {
      case .list(let list): list.items.map(\.content)
      case .quotation, .correction, .interviewTurn, .infobox, .footnote: [children]
      case .paragraph, .subheading, .table, .figure, .embed, .gap, .relatedLink, .preformatted,
        .separator, .tagline:
        []
      }
    }
    set {
      guard let first = newValue.first else { return }
      switch self {
      case .list(var list):
        for (index, content) in zip(list.items.indices, newValue) {
          list.items[index].content = content
        }
        self = .list(list)
      case .quotation(var quotation):
        quotation.content = first
        self = .quotation(quotation)
      case .correction(var correction):
        correction.content = first
        self = .correction(correction)
      case .interviewTurn(var turn):
        turn.content = first
        self = .interviewTurn(turn)
      case .infobox(var infobox):
        infobox.content = first
        self = .infobox(infobox)
      case .footnote(var footnote):
        footnote.content = first
        self = .footnote(footnote)
      case .paragraph, .subheading, .table, .figure, .embed, .gap, .relatedLink, .preformatted,
        .separator, .tagline:
        break
      }
    }
  }

  /// The running texts directly in this block, in reading order; those of its children are theirs.
  public var texts: [RichText] {
    switch self {
    case .paragraph(let text), .tagline(let text): [text]
    case .subheading(let subheading): [subheading.text]
    case .quotation(let quotation): [quotation.attribution].compactMap(\.self)
    case .table(let table):
      [table.caption].compactMap(\.self) + table.rows.flatMap { $0.cells.map(\.text) }
    case .figure(let figure): [figure.caption].compactMap(\.self)
    case .embed(let embed): [embed.caption].compactMap(\.self)
    case .relatedLink(let link): [link.title]
    case .infobox(let infobox): [infobox.title].compactMap(\.self)
    case .preformatted(let text): [RichText(text)]
    case .list, .gap, .correction, .interviewTurn, .separator, .footnote: []
    }
  }

  /// The same block with every running text directly in it changed.
  public func mapTexts(_ transform: (RichText) -> RichText) -> Block {
    switch self {
    case .paragraph(let text): return .paragraph(transform(text))
    case .tagline(let text): return .tagline(transform(text))
    case .subheading(var subheading):
      subheading.text = transform(subheading.text)
      return .subheading(subheading)
    case .quotation(var quotation):
      quotation.attribution = quotation.attribution.map(transform)
      return .quotation(quotation)
    case .table(var table):
      table.caption = table.caption.map(transform)
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          table.rows[row].cells[cell].text = transform(table.rows[row].cells[cell].text)
        }
      }
      return .table(table)
    case .figure(var figure):
      figure.caption = figure.caption.map(transform)
      return .figure(figure)
    case .embed(var embed):
      embed.caption = embed.caption.map(transform)
      return .embed(embed)
    case .relatedLink(var link):
      link.title = transform(link.title)
      return .relatedLink(link)
    case .infobox(var infobox):
      infobox.title = infobox.title.map(transform)
      return .infobox(infobox)
    case .preformatted(let text): return .preformatted(transform(RichText(text)).string)
    case .list, .gap, .correction, .interviewTurn, .separator, .footnote: return self
    }
  }
}

extension Article {
  /// Whether blocks nest deeper than `limit` levels; a body of paragraphs nests one level.
  public func nests(deeperThan limit: Int) -> Bool {
    Self.nests(lead, deeperThan: limit) || Self.nests(body, deeperThan: limit)
  }

  /// Goes no deeper than the limit, whatever the depth of the blocks.
  private static func nests(_ blocks: [Part<Block>], deeperThan limit: Int) -> Bool {
    if blocks.isEmpty { return false }
    if limit <= 0 { return true }
    return blocks.contains { nests($0.value.children, deeperThan: limit - 1) }
  }
}
