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

  init(id: String, _ article: Article) {
    self.id = id
    headline = article.headline?.value.string
    kicker = article.kicker?.value.string
    deck = article.deck?.value.string
    authors = Self.authors(of: article)
    published = article.published?.value.description
    updated = article.updated?.value.description
    topics = article.topics.map(\.value).filter { $0.kind == .subject }.map(\.name)
    language = article.language?.value.primary
    publisher = article.provider?.value.name
    image = article.mainFigure?.value.media.first?.link.reference
  }

  /// The people of the bylines; where there are none, the agencies.
  private static func authors(of article: Article) -> [String] {
    let people = article.bylines.flatMap { $0.value.contributors.map(\.name) }
    return people.isEmpty ? article.agencies.map(\.value.name) : people
  }
}
