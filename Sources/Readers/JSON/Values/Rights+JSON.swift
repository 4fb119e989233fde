import BroadsheetCore
import BroadsheetJSONSyntax

extension Rights: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Rights? {
    var rights = Rights()
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "holder": rights.holder = decoder.value(member)
      case "year": rights.year = decoder.integer(member)
      case "notice": rights.notice = decoder.string(member)
      case "usageTerms": rights.usageTerms = decoder.string(member)
      case "license": rights.license = decoder.value(member)
      case "acquisition": rights.acquisition = decoder.value(member)
      case "creditLine": rights.creditLine = decoder.string(member)
      case "limitations": rights.limitations = decoder.string(member)
      default: decoder.other(member, &origin)
      }
    }
    return rights
  }
}

extension Trust: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Trust? {
    var trust = Trust()
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "isAccessibleForFree": trust.isAccessibleForFree = decoder.boolean(member)
      case "digitalSourceType": trust.digitalSourceType = decoder.string(member)
      case "publishingPrinciples": trust.publishingPrinciples = decoder.value(member)
      case "correctionsPolicy": trust.correctionsPolicy = decoder.value(member)
      case "indicators": trust.indicators = decoder.values(member)
      default: decoder.other(member, &origin)
      }
    }
    return trust
  }
}

extension Trust.Indicator: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Trust.Indicator? {
    var name: String?
    var link: Hyperlink?
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "name": name = decoder.string(member)
      case "link": link = decoder.value(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let name else { return decoder.lacks("name", value) }
    return Trust.Indicator(name, link: link)
  }
}
