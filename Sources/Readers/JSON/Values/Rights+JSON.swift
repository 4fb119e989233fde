import BroadsheetCore

extension Rights: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Rights? {
    Rights(
      holder: object.value("holder"), year: object.integer("year"),
      notice: object.string("notice"), usageTerms: object.string("usageTerms"),
      license: object.value("license"), acquisition: object.value("acquisition"),
      creditLine: object.string("creditLine"), limitations: object.string("limitations"))
  }
}

extension Trust: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Trust? {
    Trust(
      isAccessibleForFree: object.boolean("isAccessibleForFree"),
      digitalSourceType: object.string("digitalSourceType"),
      publishingPrinciples: object.value("publishingPrinciples"),
      correctionsPolicy: object.value("correctionsPolicy"),
      indicators: object.values("indicators"))
  }
}

extension Trust.Indicator: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Trust.Indicator? {
    guard let name = object.string("name") else { return object.lacks("name") }
    return Trust.Indicator(name, link: object.value("link"))
  }
}
