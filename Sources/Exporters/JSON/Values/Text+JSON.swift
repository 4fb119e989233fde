import BroadsheetCore
import BroadsheetJSONSyntax

extension String: PlainJSONEncodable {
  static var plainName: String { "text" }

  func encodePlain(to encoder: inout ArticleEncoder) { encoder.json.write(self) }
}

extension LanguageTag: PlainJSONEncodable {
  static var plainName: String { "tag" }

  func encodePlain(to encoder: inout ArticleEncoder) { encoder.json.write(rawValue) }
}

extension Hyperlink: PlainJSONEncodable {
  static var plainName: String { "reference" }
  static var isShort: Bool { true }

  var isPlain: Bool { title == nil && relation == nil }

  func encodePlain(to encoder: inout ArticleEncoder) { encoder.json.write(reference) }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(reference, for: Self.plainName)
    encoder.json.write(title, for: "title")
    encoder.json.write(relation, for: "relation")
  }
}

extension Timestamp: PlainJSONEncodable {
  static var plainName: String { "time" }
  static var isShort: Bool { true }

  var isPlain: Bool { offset?.basis != .inferred }

  func encodePlain(to encoder: inout ArticleEncoder) { encoder.json.write(description) }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(description, for: Self.plainName)
    if !isPlain { encoder.json.write(UTCOffset.Basis.inferred.rawValue, for: "offsetBasis") }
  }
}
