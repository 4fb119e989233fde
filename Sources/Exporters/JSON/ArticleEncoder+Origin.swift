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
    if !origin.regions.isEmpty {
      json.write(name: "regions")
      json.beginArray()
      for region in origin.regions { write(region) }
      json.endArray()
    }
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

  /// Writes a region; JSON has no number for a length that is not finite.
  private mutating func write(_ region: PageRegion) {
    guard region.left.isFinite, region.top.isFinite, region.width.isFinite, region.height.isFinite
    else { return json.reportLoss(of: .provenance) }
    json.beginObject()
    json.write(region.page, for: "page")
    json.write(region.left, for: "left")
    json.write(region.top, for: "top")
    json.write(region.width, for: "width")
    json.write(region.height, for: "height")
    json.endObject()
  }
}
