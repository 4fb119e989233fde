import BroadsheetCore
import BroadsheetJSONSyntax

extension Dateline: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject()
    encoder.json.write(printed, for: "printed")
    encoder.write(places, for: "places")
    encoder.write(date, for: "date")
    encoder.endObject(origin)
  }
}

extension Place: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: true)
    encoder.json.write(name, for: "name")
    encoder.json.write(country, for: "country")
    encoder.json.write(code, for: "code")
    write(latitude, for: "latitude", to: &encoder)
    write(longitude, for: "longitude", to: &encoder)
    encoder.endObject(origin)
  }

  /// Writes a coordinate; JSON has no number for one that is not finite, and neither has the globe.
  private func write(_ degrees: Double?, for name: String, to encoder: inout ArticleEncoder) {
    if degrees?.isFinite == false { return encoder.json.reportLoss(of: "coordinate") }
    encoder.json.write(degrees, for: name)
  }
}
