import BroadsheetCore
import BroadsheetJSONSyntax

extension Topic: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Topic? {
    var name: String?
    var topic = Topic("")
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "kind": topic.kind = decoder.choice(member) ?? topic.kind
      case "name": name = decoder.string(member)
      case "code": topic.code = decoder.string(member)
      case "scheme": topic.scheme = decoder.string(member)
      case "confidence": topic.confidence = decoder.confidence(member)
      case "relevance": topic.relevance = decoder.integer(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let name else { return decoder.lacks("name", value) }
    topic.name = name
    return topic
  }
}

extension Entity: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Entity? {
    var (kind, name, code): (Entity.Kind?, String?, String?)
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "kind": kind = decoder.choice(member)
      case "name": name = decoder.string(member)
      case "code": code = decoder.string(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let kind else { return decoder.lacks("kind", value) }
    guard let name else { return decoder.lacks("name", value) }
    return Entity(kind, name, code: code)
  }
}

extension Identifier: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Identifier? {
    var (identifier, scheme): (String?, String?)
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "value": identifier = decoder.string(member)
      case "scheme": scheme = decoder.string(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let identifier else { return decoder.lacks("value", value) }
    return Identifier(identifier, scheme: scheme)
  }
}

extension Version: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Version? {
    var number: String?
    var supersedes: [Identifier] = []
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "number": number = decoder.string(member)
      case "supersedes": supersedes = decoder.values(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let number else { return decoder.lacks("number", value) }
    return Version(number, supersedes: supersedes)
  }
}
