import BroadsheetCore
import BroadsheetJSONSyntax

extension Dateline: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Dateline? {
    var printed: String?
    var dateline = Dateline(printed: "")
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "printed": printed = decoder.string(member)
      case "places": dateline.places = decoder.values(member)
      case "date": dateline.date = decoder.value(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let printed else { return decoder.lacks("printed", value) }
    dateline.printed = printed
    return dateline
  }
}

extension Place: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Place? {
    var name: String?
    var place = Place("")
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "name": name = decoder.string(member)
      case "country": place.country = decoder.string(member)
      case "code": place.code = decoder.string(member)
      case "latitude": place.latitude = decoder.number(member)
      case "longitude": place.longitude = decoder.number(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let name else { return decoder.lacks("name", value) }
    place.name = name
    return place
  }
}
