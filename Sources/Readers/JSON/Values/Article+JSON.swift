import BroadsheetCore
import BroadsheetJSONSyntax

extension Article: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Article? {
    var article = Article()
    object.ignore(NativeJSON.versionName)
    article.kicker = object.part("kicker")
    article.headline = object.part("headline")
    article.deck = object.part("deck")
    article.teaser = object.part("teaser")
    article.slugline = object.part("slugline")
    article.bylines = object.parts("bylines")
    article.dateline = object.part("dateline")
    article.agencies = object.parts("agencies")
    article.sources = object.parts("sources")
    article.provider = object.part("provider")
    article.published = object.part("published")
    article.updated = object.part("updated")
    article.created = object.part("created")
    article.archived = object.part("archived")
    article.embargoedUntil = object.part("embargoedUntil")
    article.expires = object.part("expires")
    article.language = object.part("language")
    article.rights = object.part("rights")
    article.canonicalLink = object.part("canonicalLink")
    article.topics = object.parts("topics")
    article.keywords = object.parts("keywords")
    article.entities = object.parts("entities")
    article.identifiers = object.parts("identifiers")
    article.version = object.part("version")
    article.trust = object.part("trust")
    article.urgency = object.part("urgency")
    article.editStatus = object.part("editStatus")
    article.deskNotes = object.parts("deskNotes")
    article.mainFigure = object.part("mainFigure")
    article.lead = object.blocks("lead")
    article.body = object.blocks("body")
    return article
  }
}
