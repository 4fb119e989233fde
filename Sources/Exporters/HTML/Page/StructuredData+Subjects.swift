import BroadsheetCore
import BroadsheetJSONSyntax

/// What an article is about, where it was written, and by which names it is known.
extension StructuredData {
  mutating func write(_ dateline: Dateline) {
    json.write(dateline.printed, for: "dateline")
    write(dateline.places, for: "locationCreated") { $0.write($1) }
  }

  private mutating func write(_ place: Place) {
    begin("Place")
    json.write(place.name, for: "name")
    json.write(place.code, for: "identifier")
    if let country = place.country {
      json.write(name: "address")
      begin("PostalAddress")
      json.write(country, for: "addressCountry")
      json.endObject()
    }
    if place.latitude != nil || place.longitude != nil {
      json.write(name: "geo")
      begin("GeoCoordinates")
      json.write(place.latitude, for: "latitude")
      json.write(place.longitude, for: "longitude")
      json.endObject()
    }
    json.endObject()
  }

  mutating func writeTopics(of article: Article) {
    let topics = article.topics.map(\.value)
    json.write(topics.filter { $0.kind == .section }.map(\.name), for: "articleSection")
    json.write(topics.filter { $0.kind == .genre }.map(\.name), for: "genre")
    write(topics.filter { $0.kind == .subject }, for: "about") { data, subject in
      data.begin("DefinedTerm")
      data.json.write(subject.name, for: "name")
      data.json.write(subject.code, for: "termCode")
      data.json.write(subject.scheme, for: "inDefinedTermSet")
      data.json.endObject()
    }
    json.write(article.keywords.map(\.value), for: "keywords")
    write(article.entities, for: "mentions") { $0.write($1.value) }
  }

  private mutating func write(_ entity: Entity) {
    begin(entity.kind.schemaType)
    json.write(entity.name, for: "name")
    json.write(entity.code, for: "identifier")
    json.endObject()
  }

  mutating func writeIdentifiers(of article: Article) {
    write(article.identifiers, for: "identifier") { $0.write($1.value) }
    guard let version = article.version?.value else { return }
    json.write(version.number, for: "version")
    write(version.supersedes, for: "isBasedOn") { data, identifier in
      data.begin("NewsArticle")
      data.json.write(name: "identifier")
      data.write(identifier)
      data.json.endObject()
    }
  }

  private mutating func write(_ identifier: Identifier) {
    guard let scheme = identifier.scheme else { return json.write(identifier.value) }
    begin("PropertyValue")
    json.write(scheme, for: "propertyID")
    json.write(identifier.value, for: "value")
    json.endObject()
  }
}

extension Entity.Kind {
  fileprivate var schemaType: String {
    switch self {
    case .person: "Person"
    case .organization: "Organization"
    case .place: "Place"
    case .event: "Event"
    case .object: "Thing"
    }
  }
}
