import BroadsheetCore
import BroadsheetJSONSyntax

extension Topic: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(kind.rawValue, for: "kind")
    encoder.json.write(name, for: "name")
    encoder.json.write(code, for: "code")
    encoder.json.write(scheme, for: "scheme")
    encoder.json.write(confidence.map { Int($0.rawValue) }, for: "confidence")
    encoder.json.write(relevance, for: "relevance")
  }
}

extension Entity: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(kind.rawValue, for: "kind")
    encoder.json.write(name, for: "name")
    encoder.json.write(code, for: "code")
  }
}

extension Identifier: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(value, for: "value")
    encoder.json.write(scheme, for: "scheme")
  }
}

extension Version: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(number, for: "number")
    encoder.write(supersedes, for: "supersedes")
  }
}
