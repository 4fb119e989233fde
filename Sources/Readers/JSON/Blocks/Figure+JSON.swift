import BroadsheetCore
import BroadsheetJSONSyntax

extension Figure: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Figure? {
    var figure = Figure()
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "media": figure.media = decoder.values(member)
      case "alternativeText": figure.alternativeText = decoder.string(member)
      case "caption": figure.caption = decoder.value(member)
      case "credit": figure.credit = decoder.value(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    return figure
  }
}

extension Media: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Media? {
    var link: Hyperlink?
    var media = Media("")
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "link": link = decoder.value(member)
      case "mediaType": media.mediaType = decoder.string(member)
      case "width": media.width = decoder.integer(member)
      case "height": media.height = decoder.integer(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let link else { return decoder.lacks("link", value) }
    media.link = link
    return media
  }
}
