import BroadsheetCore
import BroadsheetJSONSyntax

extension Rights: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject()
    encoder.write(holder, for: "holder")
    encoder.json.write(year, for: "year")
    encoder.json.write(notice, for: "notice")
    encoder.json.write(usageTerms, for: "usageTerms")
    encoder.write(license, for: "license")
    encoder.write(acquisition, for: "acquisition")
    encoder.json.write(creditLine, for: "creditLine")
    encoder.json.write(limitations, for: "limitations")
    encoder.endObject(origin)
  }
}

extension Trust: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject()
    encoder.json.write(isAccessibleForFree, for: "isAccessibleForFree")
    encoder.json.write(digitalSourceType, for: "digitalSourceType")
    encoder.write(publishingPrinciples, for: "publishingPrinciples")
    encoder.write(correctionsPolicy, for: "correctionsPolicy")
    encoder.write(indicators, for: "indicators")
    encoder.endObject(origin)
  }
}

extension Trust.Indicator: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: true)
    encoder.json.write(name, for: "name")
    encoder.write(link, for: "link")
    encoder.endObject(origin)
  }
}
