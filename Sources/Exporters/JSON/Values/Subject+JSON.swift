import BroadsheetCore
import BroadsheetJSONSyntax

extension Topic: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: true)
    encoder.json.write(kind.rawValue, for: "kind")
    encoder.json.write(name, for: "name")
    encoder.json.write(code, for: "code")
    encoder.json.write(scheme, for: "scheme")
    encoder.json.write(confidence.map { Int($0.rawValue) }, for: "confidence")
    encoder.json.write(relevance, for: "relevance")
    encoder.endObject(origin)
  }
}

extension Entity: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: true)
    encoder.json.write(kind.rawValue, for: "kind")
    encoder.json.write(name, for: "name")
    encoder.json.write(code, for: "code")
    encoder.endObject(origin)
  }
}

extension Identifier: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: true)
    encoder.json.write(value, for: "value")
    encoder.json.write(scheme, for: "scheme")
    encoder.endObject(origin)
  }
}

extension Version: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject()
    encoder.json.write(number, for: "number")
    encoder.write(supersedes, for: "supersedes")
    encoder.endObject(origin)
  }
}
