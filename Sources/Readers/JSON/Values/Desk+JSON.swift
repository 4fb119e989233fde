import BroadsheetCore
import BroadsheetJSONSyntax

extension Urgency: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Urgency? {
    object.integer("level").flatMap { Urgency(rawValue: $0) } ?? object.lacks("level")
  }

  static func decode(plain value: JSONValue, with decoder: ArticleDecoder) -> Urgency? {
    value.integer.flatMap { Urgency(rawValue: $0) } ?? decoder.reject(value, "an integer in 1...9")
  }
}

extension EditStatus: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> EditStatus? {
    guard let availability: Availability = object.choice("availability") else {
      return object.lacks("availability")
    }
    return EditStatus(
      availability, signal: object.choice("signal"), printed: object.string("printed"))
  }
}

extension DeskNote: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> DeskNote? {
    guard let text: RichText = object.value("text") else { return object.lacks("text") }
    return DeskNote(text, role: object.string("role"))
  }
}
