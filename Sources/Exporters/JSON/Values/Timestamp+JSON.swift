import BroadsheetCore
import BroadsheetJSONSyntax

extension Timestamp: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    let isInferred = offset?.basis == .inferred
    if !isInferred, origin == nil { return encoder.json.write(description) }
    encoder.json.beginObject(onOneLine: true)
    encoder.json.write(description, for: "time")
    if isInferred { encoder.json.write(UTCOffset.Basis.inferred.rawValue, for: "offsetBasis") }
    encoder.endObject(origin)
  }
}
