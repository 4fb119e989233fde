import BroadsheetCore
import BroadsheetJSONSyntax

extension ArticleEncoder {
  /// Writes an article, its members in the order of `Article`'s properties.
  mutating func write(_ article: Article) {
    json.beginObject()
    json.write(NativeJSON.version, for: "\(NativeJSON.versionName)")
    write(article.kicker, for: "kicker")
    write(article.headline, for: "headline")
    write(article.deck, for: "deck")
    write(article.teaser, for: "teaser")
    write(article.slugline, for: "slugline")
    write(article.bylines, for: "bylines")
    write(article.dateline, for: "dateline")
    write(article.agencies, for: "agencies")
    write(article.sources, for: "sources")
    write(article.provider, for: "provider")
    write(article.published, for: "published")
    write(article.updated, for: "updated")
    write(article.created, for: "created")
    write(article.archived, for: "archived")
    write(article.embargoedUntil, for: "embargoedUntil")
    write(article.expires, for: "expires")
    write(article.language, for: "language")
    write(article.rights, for: "rights")
    write(article.canonicalLink, for: "canonicalLink")
    write(article.topics, for: "topics")
    write(article.keywords, for: "keywords")
    write(article.entities, for: "entities")
    write(article.identifiers, for: "identifiers")
    write(article.version, for: "version")
    write(article.trust, for: "trust")
    write(article.urgency, for: "urgency")
    write(article.editStatus, for: "editStatus")
    write(article.deskNotes, for: "deskNotes")
    write(article.mainFigure, for: "mainFigure")
    write(article.lead, for: "lead")
    write(article.body, for: "body")
    json.endObject()
  }
}
