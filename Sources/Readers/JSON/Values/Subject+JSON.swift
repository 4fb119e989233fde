import BroadsheetCore

extension Topic: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Topic? {
    guard let name = object.string("name") else { return object.lacks("name") }
    return Topic(
      name, kind: object.choice("kind") ?? .subject, code: object.string("code"),
      scheme: object.string("scheme"), confidence: object.confidence("confidence"),
      relevance: object.integer("relevance"))
  }
}

extension Entity: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Entity? {
    guard let kind: Kind = object.choice("kind") else { return object.lacks("kind") }
    guard let name = object.string("name") else { return object.lacks("name") }
    return Entity(kind, name, code: object.string("code"))
  }
}

extension Identifier: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Identifier? {
    guard let value = object.string("value") else { return object.lacks("value") }
    return Identifier(value, scheme: object.string("scheme"))
  }
}

extension Version: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Version? {
    guard let number = object.string("number") else { return object.lacks("number") }
    return Version(number, supersedes: object.values("supersedes"))
  }
}
