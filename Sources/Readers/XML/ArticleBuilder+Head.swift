import BroadsheetCore
import BroadsheetXMLTree

extension ArticleBuilder {
  /// Reads the head, part by part.
  mutating func readHead(_ head: XMLTree.Element, into article: inout Article) {
    for element in elements(of: head) {
      switch element.name {
      case "kicker": article.kicker = part(element) { $0.richText(of: $1) }
      case "headline": article.headline = part(element) { $0.richText(of: $1) }
      case "deck": article.deck = part(element) { $0.richText(of: $1) }
      case "teaser": article.teaser = part(element) { $0.richText(of: $1) }
      case "slugline": article.slugline = part(element) { $0.words(of: $1) }
      case "byline": article.bylines.append(part(element) { $0.byline(of: $1) })
      case "dateline": article.dateline = part(element) { $0.dateline(of: $1) }
      case "agency": article.agencies.append(part(element) { $0.organization(of: $1) })
      case "source": article.sources.append(part(element) { $0.organization(of: $1) })
      case "provider": article.provider = part(element) { $0.organization(of: $1) }
      case "published": article.published = part(element) { $0.time(of: $1) }
      case "updated": article.updated = part(element) { $0.time(of: $1) }
      case "created": article.created = part(element) { $0.time(of: $1) }
      case "archived": article.archived = part(element) { $0.time(of: $1) }
      case "embargoedUntil": article.embargoedUntil = part(element) { $0.time(of: $1) }
      case "expires": article.expires = part(element) { $0.time(of: $1) }
      case "language": article.language = part(element) { $0.language(of: $1) }
      case "rights": article.rights = part(element) { $0.rights(of: $1) }
      case "canonicalLink": article.canonicalLink = part(element) { $0.requiredLink(of: $1) }
      case "topic": article.topics.append(part(element) { $0.topic(of: $1) })
      case "keyword": article.keywords.append(part(element) { $0.words(of: $1) })
      case "entity":
        if let entity = part(element, { $0.entity(of: $1) }) { article.entities.append(entity) }
      case "identifier": article.identifiers.append(part(element) { $0.identifier(of: $1) })
      case "version": article.version = part(element) { $0.version(of: $1) }
      case "trust": article.trust = part(element) { $0.trust(of: $1) }
      case "urgency": article.urgency = part(element) { $0.urgency(of: $1) }
      case "editStatus": article.editStatus = part(element) { $0.editStatus(of: $1) }
      case "deskNote": article.deskNotes.append(part(element) { $0.deskNote(of: $1) })
      default: reportUnknown(element)
      }
    }
  }
}
