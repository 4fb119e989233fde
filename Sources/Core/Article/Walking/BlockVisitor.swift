/// Makes something of a block, kind by kind.
///
/// Implement the kinds that matter; the rest go to `defaultVisit`, and so will kinds that later
/// versions add. To go through a whole article, use ``ArticleWalker``.
public protocol BlockVisitor {
  /// What a visit gives.
  associatedtype Result

  /// Visits a block of a kind that has no method of its own.
  mutating func defaultVisit(_ block: Block) -> Result
  /// Visits a paragraph.
  mutating func visitParagraph(_ text: RichText) -> Result
  /// Visits a subheading.
  mutating func visitSubheading(_ subheading: Subheading) -> Result
  /// Visits a quotation.
  mutating func visitQuotation(_ quotation: Quotation) -> Result
  /// Visits a list.
  mutating func visitList(_ list: ItemList) -> Result
  /// Visits a table.
  mutating func visitTable(_ table: Table) -> Result
  /// Visits a figure.
  mutating func visitFigure(_ figure: Figure) -> Result
  /// Visits an embed.
  mutating func visitEmbed(_ embed: Embed) -> Result
  /// Visits a gap.
  mutating func visitGap(_ gap: Gap) -> Result
  /// Visits a related link.
  mutating func visitRelatedLink(_ link: RelatedLink) -> Result
  /// Visits a correction.
  mutating func visitCorrection(_ correction: Correction) -> Result
  /// Visits a turn of an interview.
  mutating func visitInterviewTurn(_ turn: InterviewTurn) -> Result
  /// Visits a box of facts.
  mutating func visitInfobox(_ infobox: Infobox) -> Result
  /// Visits preformatted text.
  mutating func visitPreformatted(_ text: String) -> Result
  /// Visits a separator.
  mutating func visitSeparator() -> Result
  /// Visits a footnote.
  mutating func visitFootnote(_ footnote: Footnote) -> Result
  /// Visits a tagline.
  mutating func visitTagline(_ text: RichText) -> Result
}

extension BlockVisitor {
  /// Visits a block by the method of its kind.
  public mutating func visit(_ block: Block) -> Result {
    switch block {
    case .paragraph(let text): visitParagraph(text)
    case .subheading(let subheading): visitSubheading(subheading)
    case .quotation(let quotation): visitQuotation(quotation)
    case .list(let list): visitList(list)
    case .table(let table): visitTable(table)
    case .figure(let figure): visitFigure(figure)
    case .embed(let embed): visitEmbed(embed)
    case .gap(let gap): visitGap(gap)
    case .relatedLink(let link): visitRelatedLink(link)
    case .correction(let correction): visitCorrection(correction)
    case .interviewTurn(let turn): visitInterviewTurn(turn)
    case .infobox(let infobox): visitInfobox(infobox)
    case .preformatted(let text): visitPreformatted(text)
    case .separator: visitSeparator()
    case .footnote(let footnote): visitFootnote(footnote)
    case .tagline(let text): visitTagline(text)
    }
  }

  /// Leaves it to `defaultVisit`.
  public mutating func visitParagraph(_ text: RichText) -> Result { defaultVisit(.paragraph(text)) }
  /// Leaves it to `defaultVisit`.
  public mutating func visitSubheading(_ subheading: Subheading) -> Result {
    defaultVisit(.subheading(subheading))
  }
  /// Leaves it to `defaultVisit`.
  public mutating func visitQuotation(_ quotation: Quotation) -> Result {
    defaultVisit(.quotation(quotation))
  }
  /// Leaves it to `defaultVisit`.
  public mutating func visitList(_ list: ItemList) -> Result { defaultVisit(.list(list)) }
  /// Leaves it to `defaultVisit`.
  public mutating func visitTable(_ table: Table) -> Result { defaultVisit(.table(table)) }
  /// Leaves it to `defaultVisit`.
  public mutating func visitFigure(_ figure: Figure) -> Result { defaultVisit(.figure(figure)) }
  /// Leaves it to `defaultVisit`.
  public mutating func visitEmbed(_ embed: Embed) -> Result { defaultVisit(.embed(embed)) }
  /// Leaves it to `defaultVisit`.
  public mutating func visitGap(_ gap: Gap) -> Result { defaultVisit(.gap(gap)) }
  /// Leaves it to `defaultVisit`.
  public mutating func visitRelatedLink(_ link: RelatedLink) -> Result {
    defaultVisit(.relatedLink(link))
  }
  /// Leaves it to `defaultVisit`.
  public mutating func visitCorrection(_ correction: Correction) -> Result {
    defaultVisit(.correction(correction))
  }
  /// Leaves it to `defaultVisit`.
  public mutating func visitInterviewTurn(_ turn: InterviewTurn) -> Result {
    defaultVisit(.interviewTurn(turn))
  }
  /// Leaves it to `defaultVisit`.
  public mutating func visitInfobox(_ infobox: Infobox) -> Result {
    defaultVisit(.infobox(infobox))
  }
  /// Leaves it to `defaultVisit`.
  public mutating func visitPreformatted(_ text: String) -> Result {
    defaultVisit(.preformatted(text))
  }
  /// Leaves it to `defaultVisit`.
  public mutating func visitSeparator() -> Result { defaultVisit(.separator) }
  /// Leaves it to `defaultVisit`.
  public mutating func visitFootnote(_ footnote: Footnote) -> Result {
    defaultVisit(.footnote(footnote))
  }
  /// Leaves it to `defaultVisit`.
  public mutating func visitTagline(_ text: RichText) -> Result { defaultVisit(.tagline(text)) }
}
