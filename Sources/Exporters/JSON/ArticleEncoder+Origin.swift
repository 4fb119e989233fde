import BroadsheetCore
import BroadsheetJSONSyntax

extension ArticleEncoder {
  /// Writes an origin on one line; corroborations nested too deep for readers are left out.
  mutating func write(_ origin: Origin, depth: Int) {
    json.beginObject(onOneLine: true)
    json.write(origin.range.start, for: "start")
    json.write(origin.range.end, for: "end")
    json.write(origin.rule.rawValue, for: "rule")
    json.write(Int(origin.confidence.rawValue), for: "confidence")
    let regions = origin.regions.filter(\.isFinite)
    if regions.count < origin.regions.count { json.reportLoss(of: .provenance) }
    write(regions, for: "regions")
    if !origin.corroborations.isEmpty {
      if depth < Limits.deepestNesting {
        json.write(name: "corroborations")
        json.beginArray()
        for corroboration in origin.corroborations { write(corroboration, depth: depth + 1) }
        json.endArray()
      } else {
        json.reportLoss(of: .provenance)
      }
    }
    json.endObject()
  }
}

extension PageRegion: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(page, for: "page")
    encoder.json.write(left, for: "left")
    encoder.json.write(top, for: "top")
    encoder.json.write(width, for: "width")
    encoder.json.write(height, for: "height")
  }

  /// Whether JSON has numbers for all lengths.
  fileprivate var isFinite: Bool {
    left.isFinite && top.isFinite && width.isFinite && height.isFinite
  }
}
