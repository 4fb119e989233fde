import BroadsheetCore

extension Byline: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Byline? {
    guard let printed: RichText = object.value("printed") else { return object.lacks("printed") }
    return Byline(printed: printed, contributors: object.values("contributors"))
  }
}

extension Contributor: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Contributor? {
    guard let name = object.string("name") else { return object.lacks("name") }
    return Contributor(
      name, role: object.word("role"), jobTitle: object.string("jobTitle"),
      affiliation: object.string("affiliation"), link: object.value("link"))
  }
}

extension Organization: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Organization? {
    guard let name = object.string("name") else { return object.lacks("name") }
    return Organization(
      name, role: object.string("role"), code: object.string("code"), link: object.value("link"))
  }
}

extension Credit: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Credit? {
    guard let printed = object.string("printed") else { return object.lacks("printed") }
    return Credit(
      printed: printed, persons: object.strings("persons"), agencies: object.strings("agencies"))
  }
}
