/// What a stretch of running text is.
@nonexhaustive
public enum Style: Sendable, Hashable {
  /// Stressed; usually set in italics.
  case emphasis

  /// Important; usually set in bold.
  case strong

  /// A link to elsewhere.
  indirect case link(Hyperlink)

  /// Words that somebody said or wrote, with the quotation marks as printed; `speaker` where known.
  case quote(speaker: String?)

  /// A piece of computer code.
  case code

  /// Set below the line.
  case `subscript`

  /// Set above the line.
  case superscript

  /// In another language than the text around it.
  case language(LanguageTag)

  /// The name of a person, an organization, a place or another thing.
  indirect case entity(Entity)

  /// The mark of a footnote, whose `Footnote/label` it names.
  case footnoteReference(label: String)

  /// Words that somebody said or wrote, by a speaker who is not known.
  public static var quote: Style { .quote(speaker: nil) }

  /// A link to elsewhere.
  public static func link(to reference: String) -> Style { .link(Hyperlink(reference)) }
}
