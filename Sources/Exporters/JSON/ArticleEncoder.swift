import BroadsheetCore
import BroadsheetJSONSyntax

/// Writes the values of the document model, with their origins or without.
struct ArticleEncoder: ~Copyable {
  var json: JSONWriter
  private let includesProvenance: Bool

  init(_ json: consuming JSONWriter, includesProvenance: Bool) {
    self.json = json
    self.includesProvenance = includesProvenance
  }

  consuming func finish() -> Output { json.finish() }

  // MARK: Members of an object

  mutating func write(_ value: (some JSONEncodable)?, for name: String) {
    guard let value else { return }
    json.write(name: name)
    value.encode(to: &self, origin: nil)
  }

  mutating func write(_ part: Part<some JSONEncodable>?, for name: String) {
    guard let part else { return }
    json.write(name: name)
    write(part)
  }

  mutating func write(_ values: [some JSONEncodable], for name: String) {
    guard !values.isEmpty else { return }
    json.write(name: name)
    json.beginArray()
    for value in values { value.encode(to: &self, origin: nil) }
    json.endArray()
  }

  mutating func write(_ parts: [Part<some JSONEncodable>], for name: String) {
    guard !parts.isEmpty else { return }
    json.write(name: name)
    json.beginArray()
    for part in parts { write(part) }
    json.endArray()
  }

  private mutating func write(_ part: Part<some JSONEncodable>) {
    if part.origin != nil, !includesProvenance { json.reportLoss(of: .provenance) }
    part.value.encode(to: &self, origin: includesProvenance ? part.origin : nil)
  }
}
