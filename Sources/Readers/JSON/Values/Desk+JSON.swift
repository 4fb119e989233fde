import BroadsheetCore
import BroadsheetJSONSyntax

extension Urgency: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Urgency? {
    if value.kind != .object {
      return value.integer.flatMap { Urgency(rawValue: $0) } ?? decoder.reject(value, "1 to 9")
    }
    var level: Int?
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "level": level = decoder.integer(member, in: 1...9)
      default: decoder.other(member, &origin)
      }
    }
    return level.flatMap { Urgency(rawValue: $0) } ?? decoder.lacks("level", value)
  }
}

extension EditStatus: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> EditStatus? {
    var availability: Availability?
    var signal: Signal?
    var printed: String?
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "availability": availability = decoder.choice(member)
      case "signal": signal = decoder.choice(member)
      case "printed": printed = decoder.string(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let availability else { return decoder.lacks("availability", value) }
    return EditStatus(availability, signal: signal, printed: printed)
  }
}

extension DeskNote: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> DeskNote? {
    var text: RichText?
    var role: String?
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "text": text = decoder.value(member)
      case "role": role = decoder.string(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let text else { return decoder.lacks("text", value) }
    return DeskNote(text, role: role)
  }
}
