import BroadsheetCore
import BroadsheetJSONSyntax

extension String: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> String? {
    if let text = value.string { return text }
    var text: String?
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "text": text = decoder.string(member)
      default: decoder.other(member, &origin)
      }
    }
    return text ?? decoder.lacks("text", value)
  }
}

extension LanguageTag: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> LanguageTag? {
    if let tag = value.string { return LanguageTag(tag) }
    var tag: String?
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "tag": tag = decoder.string(member)
      default: decoder.other(member, &origin)
      }
    }
    return tag.map { LanguageTag($0) } ?? decoder.lacks("tag", value)
  }
}

extension Hyperlink: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Hyperlink? {
    if let reference = value.string { return Hyperlink(reference) }
    var (reference, title, relation): (String?, String?, String?)
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "reference": reference = decoder.string(member)
      case "title": title = decoder.string(member)
      case "relation": relation = decoder.string(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let reference else { return decoder.lacks("reference", value) }
    return Hyperlink(reference, title: title, relation: relation)
  }
}

extension Timestamp: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Timestamp? {
    if let text = value.string {
      return Timestamp(text) ?? decoder.reject(value, "an ISO 8601 time")
    }
    var text: String?
    var basis = UTCOffset.Basis.printed
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "time": text = decoder.string(member)
      case "offsetBasis": basis = decoder.choice(member) ?? basis
      default: decoder.other(member, &origin)
      }
    }
    guard let text else { return decoder.lacks("time", value) }
    return Timestamp(text, offsetBasis: basis) ?? decoder.reject(value, "an ISO 8601 time")
  }
}
