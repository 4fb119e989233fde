import BroadsheetCore

/// A reading of a page in the form that the folder's scorer takes.
struct PagePrediction: Encodable {
  var id: String
  var headline: String?
  var kicker: String?
  var deck: String?
  var authors: [String]
  var published: String?
  var updated: String?
  var topics: [String]
  var language: String?
  var publisher: String?
  var image: String?
  var lead: String
  var blocks: [Block] = []
  var figures: [Figure] = []

  struct Block: Encodable {
    var type: String
    var text: String
  }

  struct Figure: Encodable {
    var url: String?
    var caption: String?
    var credit: String?
    var alt: String?
  }

  init(id: String, _ article: Article) {
    self.id = id
    headline = article.headline?.value.string
    kicker = article.kicker?.value.string
    deck = article.deck?.value.string
    authors = Self.authors(of: article)
    // The labels have one date; of some pages only the last change is known, and it is theirs.
    published = (article.published ?? article.updated)?.value.description
    updated = article.updated?.value.description
    topics = article.topics.map(\.value).filter { $0.kind == .subject }.map(\.name)
    language = article.language.map { Self.code(of: $0.value) }
    publisher = article.provider?.value.name
    image = article.mainFigure?.value.media.first?.link.reference
    var text = PageText()
    for part in article.lead { text.add(part) }
    lead = text.blocks.map(\.text).joined(separator: "\n")
    text = PageText()
    if let figure = article.mainFigure { text.add(figure.map { .figure($0) }) }
    for part in article.body { text.add(part) }
    blocks = text.blocks
    figures = text.figures
  }

  /// The authors of the bylines, or whoever else is named there, and the agencies beside them; else
  /// what is declared to have written the article, else the agencies that it was made from.
  private static func authors(of article: Article) -> [String] {
    let contributors = article.bylines.flatMap(\.value.contributors)
    let authors = contributors.filter { $0.role == nil || $0.role == .author }
    let people = (authors.isEmpty ? contributors : authors).map(\.name)
    let agencies = article.agencies.map(\.value.name)
    let sources = article.sources.filter { $0.value.role == "author" }.map(\.value.name)
    return people.isEmpty ? (sources.isEmpty ? agencies : sources) : people + agencies
  }

  /// The labels take both forms of Norwegian for one language.
  private static func code(of language: LanguageTag) -> String {
    ["nb", "nn"].contains(language.primary) ? "no" : language.primary
  }
}
