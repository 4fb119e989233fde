/// The name of something that an article can hold: a part, a kind of block, a style, a detail.
///
/// Losses and provenance are told in these names. They are the keys of the native JSON format
/// where that has one.
public struct Feature: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  /// The name.
  public var rawValue: String

  /// Makes a feature of that name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a feature of that name.
  public init(stringLiteral name: String) { self.rawValue = name }
}

extension Feature: CustomStringConvertible {
  /// The name.
  public var description: String { rawValue }
}

/// The parts of the head.
extension Feature {
  /// `Article/kicker`.
  public static let kicker: Feature = "kicker"
  /// `Article/headline`.
  public static let headline: Feature = "headline"
  /// `Article/deck`.
  public static let deck: Feature = "deck"
  /// `Article/teaser`.
  public static let teaser: Feature = "teaser"
  /// `Article/slugline`.
  public static let slugline: Feature = "slugline"
  /// `Article/bylines`.
  public static let byline: Feature = "byline"
  /// `Article/dateline`.
  public static let dateline: Feature = "dateline"
  /// `Article/agencies`.
  public static let agency: Feature = "agency"
  /// `Article/sources`.
  public static let source: Feature = "source"
  /// `Article/provider`.
  public static let provider: Feature = "provider"
  /// `Article/published`.
  public static let published: Feature = "published"
  /// `Article/updated`.
  public static let updated: Feature = "updated"
  /// `Article/created`.
  public static let created: Feature = "created"
  /// `Article/archived`.
  public static let archived: Feature = "archived"
  /// `Article/embargoedUntil`.
  public static let embargoedUntil: Feature = "embargoedUntil"
  /// `Article/expires`.
  public static let expires: Feature = "expires"
  /// `Article/language`.
  public static let language: Feature = "language"
  /// `Article/rights`.
  public static let rights: Feature = "rights"
  /// `Article/canonicalLink`.
  public static let canonicalLink: Feature = "canonicalLink"
  /// `Article/topics`.
  public static let topic: Feature = "topic"
  /// `Article/keywords`.
  public static let keyword: Feature = "keyword"
  /// `Article/entities`.
  public static let entity: Feature = "entity"
  /// `Article/identifiers`.
  public static let identifier: Feature = "identifier"
  /// `Article/version`.
  public static let version: Feature = "version"
  /// `Article/trust`.
  public static let trust: Feature = "trust"
  /// `Article/urgency`.
  public static let urgency: Feature = "urgency"
  /// `Article/editStatus`.
  public static let editStatus: Feature = "editStatus"
  /// `Article/deskNotes`.
  public static let deskNote: Feature = "deskNote"
  /// `Article/mainFigure`.
  public static let mainFigure: Feature = "mainFigure"
  /// `Article/lead`.
  public static let lead: Feature = "lead"
}

/// The kinds of blocks.
extension Feature {
  /// `Block/paragraph(_:)`.
  public static let paragraph: Feature = "paragraph"
  /// `Block/subheading(_:)`.
  public static let subheading: Feature = "subheading"
  /// `Block/quotation(_:)`.
  public static let quotation: Feature = "quotation"
  /// `Block/list(_:)`.
  public static let list: Feature = "list"
  /// `Block/table(_:)`.
  public static let table: Feature = "table"
  /// `Block/figure(_:)`.
  public static let figure: Feature = "figure"
  /// `Block/embed(_:)`.
  public static let embed: Feature = "embed"
  /// `Block/gap(_:)`.
  public static let gap: Feature = "gap"
  /// `Block/relatedLink(_:)`.
  public static let relatedLink: Feature = "relatedLink"
  /// `Block/correction(_:)`.
  public static let correction: Feature = "correction"
  /// `Block/interviewTurn(_:)`.
  public static let interviewTurn: Feature = "interviewTurn"
  /// `Block/infobox(_:)`.
  public static let infobox: Feature = "infobox"
  /// `Block/preformatted(_:)`.
  public static let preformatted: Feature = "preformatted"
  /// `Block/separator`.
  public static let separator: Feature = "separator"
  /// `Block/footnote(_:)`.
  public static let footnote: Feature = "footnote"
  /// `Block/tagline(_:)`.
  public static let tagline: Feature = "tagline"
}

/// Styles and details that some formats cannot hold.
extension Feature {
  /// `Style/emphasis`.
  public static let emphasis: Feature = "emphasis"
  /// `Style/strong`.
  public static let strong: Feature = "strong"
  /// `Style/link(_:)`.
  public static let link: Feature = "link"
  /// `Style/quote(speaker:)`: which words are speech.
  public static let quote: Feature = "quote"
  /// The speaker of `Style/quote(speaker:)`.
  public static let speaker: Feature = "speaker"
  /// `Style/code`.
  public static let code: Feature = "code"
  /// `Style/subscript`.
  public static let `subscript`: Feature = "subscript"
  /// `Style/superscript`.
  public static let superscript: Feature = "superscript"
  /// `Style/language(_:)`.
  public static let languageSpan: Feature = "languageSpan"
  /// `Style/entity(_:)`.
  public static let entitySpan: Feature = "entitySpan"
  /// `Style/footnoteReference(label:)`.
  public static let footnoteReference: Feature = "footnoteReference"
  /// A line break within running text.
  public static let lineBreak: Feature = "lineBreak"
  /// The people in a byline, beyond the printed line.
  public static let contributor: Feature = "contributor"
  /// The persons and agencies in a credit, beyond the printed line.
  public static let creditParties: Feature = "creditParties"
  /// The files of a figure.
  public static let media: Feature = "media"
  /// `Figure/alternativeText`.
  public static let alternativeText: Feature = "alternativeText"
  /// `Figure/credit`.
  public static let credit: Feature = "credit"
  /// `Figure/caption`.
  public static let caption: Feature = "caption"
  /// Cells of a table that cover several columns or rows.
  public static let cellSpan: Feature = "cellSpan"
  /// Which cells of a table are headers.
  public static let headerCell: Feature = "headerCell"
  /// The level of a subheading.
  public static let subheadingLevel: Feature = "subheadingLevel"
  /// That a time is known to the month or the day only.
  public static let precision: Feature = "precision"
  /// Whether the offset of a time was printed or inferred.
  public static let offsetBasis: Feature = "offsetBasis"
  /// Where the parts came from.
  public static let provenance: Feature = "provenance"
  /// A character that the format has no way to write.
  public static let character: Feature = "character"
  /// A link of a scheme that browsers would run rather than follow.
  public static let unsafeLink: Feature = "unsafeLink"
}

extension Feature {
  /// The feature that a block is.
  public init(_ block: Block) {
    self =
      switch block {
      case .paragraph: .paragraph
      case .subheading: .subheading
      case .quotation: .quotation
      case .list: .list
      case .table: .table
      case .figure: .figure
      case .embed: .embed
      case .gap: .gap
      case .relatedLink: .relatedLink
      case .correction: .correction
      case .interviewTurn: .interviewTurn
      case .infobox: .infobox
      case .preformatted: .preformatted
      case .separator: .separator
      case .footnote: .footnote
      case .tagline: .tagline
      }
  }

  /// The feature that a style is.
  public init(_ style: Style) {
    self =
      switch style {
      case .emphasis: .emphasis
      case .strong: .strong
      case .link: .link
      case .quote: .quote
      case .code: .code
      case .subscript: .subscript
      case .superscript: .superscript
      case .language: .languageSpan
      case .entity: .entitySpan
      case .footnoteReference: .footnoteReference
      }
  }
}
