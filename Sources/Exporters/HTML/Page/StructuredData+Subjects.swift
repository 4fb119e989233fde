import BroadsheetCore
import BroadsheetJSONSyntax

/// What an article is about, where it was written, and by which names it is known.
extension StructuredData {
  mutating func write(_ dateline: Dateline) {
    json.write(dateline.printed, for: "dateline")
    guard !dateline.places.isEmpty else { return }
    json.write(name: "locationCreated")
    json.beginArray()
    for place in dateline.places { write(place) }
    json.endArray()
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
    let subjects = topics.filter { $0.kind == .subject }
    if !subjects.isEmpty {
      json.write(name: "about")
      json.beginArray()
      for subject in subjects {
        begin("DefinedTerm")
        json.write(subject.name, for: "name")
        json.write(subject.code, for: "termCode")
        json.write(subject.scheme, for: "inDefinedTermSet")
        json.endObject()
      }
      json.endArray()
    }
    json.write(article.keywords.map(\.value), for: "keywords")
    if !article.entities.isEmpty {
      json.write(name: "mentions")
      json.beginArray()
      for entity in article.entities { write(entity.value) }
      json.endArray()
    }
  }

  private mutating func write(_ entity: Entity) {
    begin(entity.kind.schemaType)
    json.write(entity.name, for: "name")
    json.write(entity.code, for: "identifier")
    json.endObject()
  }

  mutating func writeIdentifiers(of article: Article) {
    if !article.identifiers.isEmpty {
      json.write(name: "identifier")
      json.beginArray()
      for identifier in article.identifiers { write(identifier.value) }
      json.endArray()
    }
    guard let version = article.version?.value else { return }
    json.write(version.number, for: "version")
    guard !version.supersedes.isEmpty else { return }
    json.write(name: "isBasedOn")
    json.beginArray()
    for identifier in version.supersedes {
      begin("NewsArticle")
      json.write(name: "identifier")
      write(identifier)
      json.endObject()
    }
    json.endArray()
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
