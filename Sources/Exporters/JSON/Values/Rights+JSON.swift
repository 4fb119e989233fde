import BroadsheetCore
import BroadsheetJSONSyntax

extension Rights: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(holder, for: "holder")
    encoder.json.write(year, for: "year")
    encoder.json.write(notice, for: "notice")
    encoder.json.write(usageTerms, for: "usageTerms")
    encoder.write(license, for: "license")
    encoder.write(acquisition, for: "acquisition")
    encoder.json.write(creditLine, for: "creditLine")
    encoder.json.write(limitations, for: "limitations")
  }
}

extension Trust: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(isAccessibleForFree, for: "isAccessibleForFree")
    encoder.json.write(digitalSourceType, for: "digitalSourceType")
    encoder.write(publishingPrinciples, for: "publishingPrinciples")
    encoder.write(correctionsPolicy, for: "correctionsPolicy")
    encoder.write(indicators, for: "indicators")
  }
}

extension Trust.Indicator: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(name, for: "name")
    encoder.write(link, for: "link")
  }
}
