/// A block of an article's body.
///
/// New kinds may come: outside this package a `switch` needs `@unknown default`.
@nonexhaustive
public enum Block: Sendable {
  /// A paragraph.
  case paragraph(RichText)

  /// A heading within the text.
  case subheading(Subheading)

  /// Words of somebody, set apart.
  indirect case quotation(Quotation)

  /// A list.
  indirect case list(ItemList)

  /// A table.
  indirect case table(Table)

  /// A picture or another medium with its caption and credit.
  indirect case figure(Figure)

  /// Something from elsewhere that is shown in place, such as a post or a video.
  indirect case embed(Embed)

  /// A place where something was removed.
  indirect case gap(Gap)

  /// A pointer to another article.
  indirect case relatedLink(RelatedLink)

  /// A correction or a note of the editors to readers.
  indirect case correction(Correction)

  /// A question or an answer of an interview.
  indirect case interviewTurn(InterviewTurn)

  /// A box of facts beside the text.
  indirect case infobox(Infobox)

  /// Text whose line ends and blanks matter.
  case preformatted(String)

  /// A break between parts of the text.
  case separator

  /// A footnote.
  indirect case footnote(Footnote)

  /// A line at the end: who contributed, a desk's signature, an end mark.
  case tagline(RichText)

  /// A heading within the text.
  public static func subheading(_ text: RichText, level: Int = 2) -> Block {
    .subheading(Subheading(text, level: level))
  }
}
