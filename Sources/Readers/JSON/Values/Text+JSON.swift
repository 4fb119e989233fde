import BroadsheetCore
import BroadsheetJSONSyntax

extension String: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> String? {
    object.string("text") ?? object.lacks("text")
  }

  static func decode(plain value: JSONValue, with decoder: ArticleDecoder) -> String? {
    value.string ?? decoder.reject(value, "a string")
  }
}

extension LanguageTag: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> LanguageTag? {
    object.word("tag") ?? object.lacks("tag")
  }

  static func decode(plain value: JSONValue, with decoder: ArticleDecoder) -> LanguageTag? {
    value.string.map { LanguageTag($0) } ?? decoder.reject(value, "a string")
  }
}

extension Hyperlink: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Hyperlink? {
    guard let reference = object.string("reference") else { return object.lacks("reference") }
    return Hyperlink(
      reference, title: object.string("title"), relation: object.string("relation"))
  }

  static func decode(plain value: JSONValue, with decoder: ArticleDecoder) -> Hyperlink? {
    value.string.map { Hyperlink($0) } ?? decoder.reject(value, "a string or an object")
  }
}

extension Timestamp: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Timestamp? {
    let basis: UTCOffset.Basis = object.choice("offsetBasis") ?? .printed
    return object.string("time").flatMap { Timestamp($0, offsetBasis: basis) }
      ?? object.lacks("time")
  }

  static func decode(plain value: JSONValue, with decoder: ArticleDecoder) -> Timestamp? {
    value.string.flatMap { Timestamp($0) } ?? decoder.reject(value, "an ISO 8601 time")
  }
}
