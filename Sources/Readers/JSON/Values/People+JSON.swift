import BroadsheetCore
import BroadsheetJSONSyntax

extension Byline: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Byline? {
    var printed: RichText?
    var contributors: [Contributor] = []
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "printed": printed = decoder.value(member)
      case "contributors": contributors = decoder.values(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let printed else { return decoder.lacks("printed", value) }
    return Byline(printed: printed, contributors: contributors)
  }
}

extension Contributor: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Contributor? {
    var name: String?
    var contributor = Contributor("")
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "name": name = decoder.string(member)
      case "role": contributor.role = decoder.word(member)
      case "jobTitle": contributor.jobTitle = decoder.string(member)
      case "affiliation": contributor.affiliation = decoder.string(member)
      case "link": contributor.link = decoder.value(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let name else { return decoder.lacks("name", value) }
    contributor.name = name
    return contributor
  }
}

extension Organization: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Organization? {
    var name: String?
    var organization = Organization("")
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "name": name = decoder.string(member)
      case "role": organization.role = decoder.string(member)
      case "code": organization.code = decoder.string(member)
      case "link": organization.link = decoder.value(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let name else { return decoder.lacks("name", value) }
    organization.name = name
    return organization
  }
}

extension Credit: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Credit? {
    var printed: String?
    var credit = Credit(printed: "")
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "printed": printed = decoder.string(member)
      case "persons": credit.persons = decoder.strings(member)
      case "agencies": credit.agencies = decoder.strings(member)
      default: decoder.other(member, &origin)
      }
    }
    guard let printed else { return decoder.lacks("printed", value) }
    credit.printed = printed
    return credit
  }
}
