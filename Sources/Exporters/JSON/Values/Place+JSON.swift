import BroadsheetCore
import BroadsheetJSONSyntax

extension Dateline: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(printed, for: "printed")
    encoder.write(places, for: "places")
    encoder.write(date, for: "date")
  }
}

extension Place: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(name, for: "name")
    encoder.json.write(country, for: "country")
    encoder.json.write(code, for: "code")
    write(latitude, for: "latitude", to: &encoder)
    write(longitude, for: "longitude", to: &encoder)
  }

  /// Writes a coordinate; JSON has no number for one that is not finite, and neither has the globe.
  private func write(_ degrees: Double?, for name: String, to encoder: inout ArticleEncoder) {
    if degrees?.isFinite == false { return encoder.json.reportLoss(of: "coordinate") }
    encoder.json.write(degrees, for: name)
  }
}
