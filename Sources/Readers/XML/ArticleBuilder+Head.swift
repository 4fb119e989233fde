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

  // MARK: People and places

  private mutating func byline(of element: XMLTree.Element) -> Byline {
    var byline = Byline(printed: "")
    for child in elements(of: element) {
      switch child.name {
      case "printed": byline.printed = richText(of: child)
      case "contributor": byline.contributors.append(contributor(of: child))
      default: reportUnknown(child)
      }
    }
    return byline
  }

  private mutating func contributor(of element: XMLTree.Element) -> Contributor {
    var contributor = Contributor(
      "", role: attribute(element, "role").map { Contributor.Role(rawValue: $0) },
      link: link(of: element))
    for child in elements(of: element) {
      switch child.name {
      case "name": contributor.name = words(of: child)
      case "jobTitle": contributor.jobTitle = words(of: child)
      case "affiliation": contributor.affiliation = words(of: child)
      default: reportUnknown(child)
      }
    }
    return contributor
  }

  private mutating func dateline(of element: XMLTree.Element) -> Dateline {
    var dateline = Dateline(printed: "")
    for child in elements(of: element) {
      switch child.name {
      case "printed": dateline.printed = words(of: child)
      case "place": dateline.places.append(place(of: child))
      case "date": dateline.date = time(of: child)
      default: reportUnknown(child)
      }
    }
    return dateline
  }

  private mutating func place(of element: XMLTree.Element) -> Place {
    Place(
      words(of: element), country: attribute(element, "country"),
      code: attribute(element, "code"),
      latitude: attribute(element, "latitude", as: Double.self),
      longitude: attribute(element, "longitude", as: Double.self))
  }

  private mutating func organization(of element: XMLTree.Element) -> Organization {
    Organization(
      words(of: element), role: attribute(element, "role"), code: attribute(element, "code"),
      link: link(of: element))
  }

  // MARK: Subjects

  private mutating func language(of element: XMLTree.Element) -> LanguageTag? {
    if let code = attribute(element, "code") { return LanguageTag(code) }
    report(.malformedValue, "the element 'language' has no 'code'", element)
    return nil
  }

  private mutating func topic(of element: XMLTree.Element) -> Topic {
    Topic(
      words(of: element), kind: code(element, "kind", as: Topic.Kind.self) ?? .subject,
      code: attribute(element, "code"), scheme: attribute(element, "scheme"),
      confidence: confidence(element), relevance: attribute(element, "relevance", as: Int.self))
  }

  private mutating func entity(of element: XMLTree.Element) -> Entity? {
    guard let kind = code(element, "kind", as: Entity.Kind.self) else { return nil }
    return Entity(kind, words(of: element), code: attribute(element, "code"))
  }

  private mutating func identifier(of element: XMLTree.Element) -> Identifier {
    Identifier(words(of: element), scheme: attribute(element, "scheme"))
  }

  // MARK: Rights and trust

  private mutating func rights(of element: XMLTree.Element) -> Rights {
    var rights = Rights(year: attribute(element, "year", as: Int.self))
    for child in elements(of: element) {
      switch child.name {
      case "holder": rights.holder = organization(of: child)
      case "notice": rights.notice = words(of: child)
      case "usageTerms": rights.usageTerms = words(of: child)
      case "license": rights.license = requiredLink(of: child)
      case "acquisition": rights.acquisition = requiredLink(of: child)
      case "creditLine": rights.creditLine = words(of: child)
      case "limitations": rights.limitations = words(of: child)
      default: reportUnknown(child)
      }
    }
    return rights
  }

  private mutating func trust(of element: XMLTree.Element) -> Trust {
    var trust = Trust(
      isAccessibleForFree: attribute(element, "accessibleForFree", as: Bool.self),
      digitalSourceType: attribute(element, "digitalSourceType"))
    for child in elements(of: element) {
      switch child.name {
      case "publishingPrinciples": trust.publishingPrinciples = requiredLink(of: child)
      case "correctionsPolicy": trust.correctionsPolicy = requiredLink(of: child)
      case "indicator":
        trust.indicators.append(Trust.Indicator(words(of: child), link: link(of: child)))
      default: reportUnknown(child)
      }
    }
    return trust
  }

  // MARK: For the desk

  private mutating func version(of element: XMLTree.Element) -> Version {
    var version = Version("")
    for child in elements(of: element) {
      switch child.name {
      case "number": version.number = words(of: child)
      case "supersedes": version.supersedes.append(identifier(of: child))
      default: reportUnknown(child)
      }
    }
    return version
  }

  private mutating func urgency(of element: XMLTree.Element) -> Urgency? {
    let words = element.attribute("value") ?? ""
    if let urgency = Int(words).flatMap(Urgency.init(rawValue:)) { return urgency }
    reportMalformed("urgency", words, element)
    return nil
  }

  private mutating func editStatus(of element: XMLTree.Element) -> EditStatus? {
    guard let availability = code(element, "availability", as: EditStatus.Availability.self) else {
      return nil
    }
    var status = EditStatus(
      availability, signal: code(element, "signal", as: EditStatus.Signal.self))
    for child in elements(of: element) {
      switch child.name {
      case "printed": status.printed = words(of: child)
      default: reportUnknown(child)
      }
    }
    return status
  }

  private mutating func deskNote(of element: XMLTree.Element) -> DeskNote {
    DeskNote(richText(of: element), role: attribute(element, "role"))
  }
}
