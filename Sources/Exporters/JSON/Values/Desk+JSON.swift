import BroadsheetCore
import BroadsheetJSONSyntax

extension Urgency: PlainJSONEncodable {
  static var plainName: String { "level" }

  func encodePlain(to encoder: inout ArticleEncoder) { encoder.json.write(rawValue) }
}

extension EditStatus: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(availability.rawValue, for: "availability")
    encoder.json.write(signal?.rawValue, for: "signal")
    encoder.json.write(printed, for: "printed")
  }
}

extension DeskNote: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(role, for: "role")
    encoder.write(text, for: "text")
  }
}
