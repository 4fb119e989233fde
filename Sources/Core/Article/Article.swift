/// A news article: what a newsroom knows of it, each part where it exists.
///
/// The head stands in single properties, the text in `lead` and `body`. Every part may say where it
/// came from; two articles with the same content are equal wherever they came from.
public struct Article: Sendable, Hashable {
  // MARK: Titles

  /// The short line above the headline.
  public var kicker: Part<RichText>?

  /// The headline.
  public var headline: Part<RichText>?

  /// The line or lines below the headline that add to it.
  public var deck: Part<RichText>?

  /// A summary for lists and search results; not printed with the article.
  public var teaser: Part<RichText>?

  /// The words by which desks refer to the story.
  public var slugline: Part<String>?

  // MARK: Who and where

  /// Who wrote it, a byline a printed line.
  public var bylines: [Part<Byline>] = []

  /// Where and when it was filed.
  public var dateline: Part<Dateline>?

  /// The news agencies that it was made from.
  public var agencies: [Part<Organization>] = []

  /// Other sources that it was made from.
  public var sources: [Part<Organization>] = []

  /// Who publishes or sends it.
  public var provider: Part<Organization>?

  // MARK: When

  /// When it was first published.
  public var published: Part<Timestamp>?

  /// When it was last changed.
  public var updated: Part<Timestamp>?

  /// When it was written.
  public var created: Part<Timestamp>?

  /// When it was taken into an archive or a crawl.
  public var archived: Part<Timestamp>?

  /// Until when it must not be published.
  public var embargoedUntil: Part<Timestamp>?

  /// From when on it must not be shown any more.
  public var expires: Part<Timestamp>?

  // MARK: About

  /// The language it is written in.
  public var language: Part<LanguageTag>?

  /// Who owns it and what may be done with it.
  public var rights: Part<Rights>?

  /// Its address on the web.
  public var canonicalLink: Part<Hyperlink>?

  /// What it is about, what kind of article it is, and where it stood.
  public var topics: [Part<Topic>] = []

  /// Words to find it by.
  public var keywords: [Part<String>] = []

  /// The people, organizations, places, events and things it speaks of.
  public var entities: [Part<Entity>] = []

  /// The names by which systems know it.
  public var identifiers: [Part<Identifier>] = []

  /// Which state of the article this is.
  public var version: Part<Version>?

  /// How it was made and by which principles.
  public var trust: Part<Trust>?

  // MARK: For the desk

  /// How pressing it is.
  public var urgency: Part<Urgency>?

  /// Whether it may be published.
  public var editStatus: Part<EditStatus>?

  /// Notes to the desk, never for readers.
  public var deskNotes: [Part<DeskNote>] = []

  // MARK: Text

  /// The picture printed above the text.
  public var mainFigure: Part<Figure>?

  /// The opening that sums up the story, set apart from the text: usually one paragraph.
  public var lead: [Part<Block>] = []

  /// The text.
  public var body: [Part<Block>] = []

  /// Makes an article without parts.
  public init() {}

  /// Makes an article of the parts that nearly every article has.
  public init(
    kicker: Part<RichText>? = nil, headline: Part<RichText>? = nil,
    deck: Part<RichText>? = nil, bylines: [Part<Byline>] = [],
    published: Part<Timestamp>? = nil, language: Part<LanguageTag>? = nil,
    mainFigure: Part<Figure>? = nil, lead: [Part<Block>] = [], body: [Part<Block>] = []
  ) {
    self.kicker = kicker
    self.headline = headline
    self.deck = deck
    self.bylines = bylines
    self.published = published
    self.language = language
    self.mainFigure = mainFigure
    self.lead = lead
    self.body = body
  }
}
