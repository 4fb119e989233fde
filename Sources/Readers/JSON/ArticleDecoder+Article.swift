import BroadsheetCore
import BroadsheetJSONSyntax

extension ArticleDecoder {
  /// Makes an article.
  ///
  /// - Throws: ``ReadingError`` for a value that is no article of the known version, and for more
  ///   blocks than the limit allows.
  mutating func article(_ value: JSONValue) throws(ReadingError) -> Article {
    guard let version = value[NativeJSON.versionName] else {
      throw ReadingError(
        .unsupported("JSON without the name '\(NativeJSON.versionName)'"), at: value.range.start)
    }
    guard version.integer == NativeJSON.version else {
      throw ReadingError(
        .unsupported("this version of \(NativeJSON.format.title)"), at: version.range.start)
    }
    var article = Article()
    guard var members = members(of: value) else { return article }
    while let member = members.next() {
      if takeTitleOrSource(member, into: &article) { continue }
      if takeTime(member, into: &article) { continue }
      if takeSubject(member, into: &article) { continue }
      if takeTextOrDesk(member, into: &article) { continue }
      if NativeJSON.versionName ~= member.name { continue }
      unknown(member)
    }
    if blockCount > limits.blocks {
      throw ReadingError(
        .limitExceeded(name: "blocks", limit: limits.blocks), at: value.range.start)
    }
    return article
  }

  private mutating func takeTitleOrSource(_ member: JSONMember, into article: inout Article) -> Bool
  {
    switch member.name {
    case "kicker": article.kicker = part(member)
    case "headline": article.headline = part(member)
    case "deck": article.deck = part(member)
    case "teaser": article.teaser = part(member)
    case "slugline": article.slugline = part(member)
    case "bylines": article.bylines = parts(member)
    case "dateline": article.dateline = part(member)
    case "agencies": article.agencies = parts(member)
    case "sources": article.sources = parts(member)
    case "provider": article.provider = part(member)
    default: return false
    }
    return true
  }

  private mutating func takeTime(_ member: JSONMember, into article: inout Article) -> Bool {
    switch member.name {
    case "published": article.published = part(member)
    case "updated": article.updated = part(member)
    case "created": article.created = part(member)
    case "archived": article.archived = part(member)
    case "embargoedUntil": article.embargoedUntil = part(member)
    case "expires": article.expires = part(member)
    default: return false
    }
    return true
  }

  private mutating func takeSubject(_ member: JSONMember, into article: inout Article) -> Bool {
    switch member.name {
    case "language": article.language = part(member)
    case "rights": article.rights = part(member)
    case "canonicalLink": article.canonicalLink = part(member)
    case "topics": article.topics = parts(member)
    case "keywords": article.keywords = parts(member)
    case "entities": article.entities = parts(member)
    case "identifiers": article.identifiers = parts(member)
    case "version": article.version = part(member)
    case "trust": article.trust = part(member)
    default: return false
    }
    return true
  }

  private mutating func takeTextOrDesk(_ member: JSONMember, into article: inout Article) -> Bool {
    switch member.name {
    case "urgency": article.urgency = part(member)
    case "editStatus": article.editStatus = part(member)
    case "deskNotes": article.deskNotes = parts(member)
    case "mainFigure": article.mainFigure = part(member)
    case "lead": article.lead = blocks(member)
    case "body": article.body = blocks(member)
    default: return false
    }
    return true
  }
}
