/// Blocks to write by hand, as in `article.body = [.paragraph("It rained."), .separator]`.
extension Part where Value == Block {
  /// A paragraph.
  public static func paragraph(_ text: RichText) -> Self { Part(.paragraph(text)) }

  /// A heading within the text; level 2 is the highest below the headline.
  public static func subheading(_ text: RichText, level: Int = 2) -> Self {
    Part(.subheading(text, level: level))
  }

  /// Words of somebody, set apart.
  public static func quotation(_ quotation: Quotation) -> Self { Part(.quotation(quotation)) }

  /// A list.
  public static func list(_ list: ItemList) -> Self { Part(.list(list)) }

  /// A table.
  public static func table(_ table: Table) -> Self { Part(.table(table)) }

  /// A picture or another medium with its caption and credit.
  public static func figure(_ figure: Figure) -> Self { Part(.figure(figure)) }

  /// Something from elsewhere that is shown in place.
  public static func embed(_ embed: Embed) -> Self { Part(.embed(embed)) }

  /// A place where something was removed.
  public static func gap(_ gap: Gap = Gap()) -> Self { Part(.gap(gap)) }

  /// A pointer to another article.
  public static func relatedLink(_ link: RelatedLink) -> Self { Part(.relatedLink(link)) }

  /// A correction or a note of the editors to readers.
  public static func correction(_ correction: Correction) -> Self { Part(.correction(correction)) }

  /// A question or an answer of an interview.
  public static func interviewTurn(_ turn: InterviewTurn) -> Self { Part(.interviewTurn(turn)) }

  /// A box of facts beside the text.
  public static func infobox(_ infobox: Infobox) -> Self { Part(.infobox(infobox)) }

  /// Text whose line ends and blanks matter.
  public static func preformatted(_ text: String) -> Self { Part(.preformatted(text)) }

  /// A break between parts of the text.
  public static var separator: Self { Part(.separator) }

  /// A footnote.
  public static func footnote(_ footnote: Footnote) -> Self { Part(.footnote(footnote)) }

  /// A line at the end.
  public static func tagline(_ text: RichText) -> Self { Part(.tagline(text)) }
}
