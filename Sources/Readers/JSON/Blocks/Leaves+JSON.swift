import BroadsheetCore
import BroadsheetJSONSyntax

// Blocks that hold no blocks.

extension Subheading: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Subheading? {
    var text: RichText?
    var level: Int?
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "text": text = decoder.value(member)
      case "level": level = decoder.integer(member, in: 2...6)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    guard let text else { return decoder.lacks("text", value) }
    return Subheading(text, level: level ?? 2)
  }
}

extension Embed: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Embed? {
    var embed = Embed(.other)
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "kind": embed.kind = decoder.word(member) ?? embed.kind
      case "link": embed.link = decoder.value(member)
      case "provider": embed.provider = decoder.string(member)
      case "caption": embed.caption = decoder.value(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    return embed
  }
}

extension Gap: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Gap? {
    var gap = Gap()
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "kind": gap.kind = decoder.word(member)
      case "note": gap.note = decoder.string(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    return gap
  }
}

extension RelatedLink: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> RelatedLink? {
    var title: RichText?
    var link: Hyperlink?
    var label: String?
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "label": label = decoder.string(member)
      case "title": title = decoder.value(member)
      case "link": link = decoder.value(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    guard let title else { return decoder.lacks("title", value) }
    return RelatedLink(title, link: link, label: label)
  }
}
