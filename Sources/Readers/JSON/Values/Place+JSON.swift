import BroadsheetCore

extension Dateline: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Dateline? {
    guard let printed = object.string("printed") else { return object.lacks("printed") }
    return Dateline(printed: printed, places: object.values("places"), date: object.value("date"))
  }
}

extension Place: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Place? {
    guard let name = object.string("name") else { return object.lacks("name") }
    return Place(
      name, country: object.string("country"), code: object.string("code"),
      latitude: object.number("latitude"), longitude: object.number("longitude"))
  }
}
