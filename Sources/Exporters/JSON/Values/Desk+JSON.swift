import BroadsheetCore
import BroadsheetJSONSyntax

extension Urgency: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.write(plain: "level", origin: origin) { $0.json.write(rawValue) }
  }
}

extension EditStatus: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject()
    encoder.json.write(availability.rawValue, for: "availability")
    encoder.json.write(signal?.rawValue, for: "signal")
    encoder.json.write(printed, for: "printed")
    encoder.endObject(origin)
  }
}

extension DeskNote: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject()
    encoder.json.write(role, for: "role")
    encoder.write(text, for: "text")
    encoder.endObject(origin)
  }
}
