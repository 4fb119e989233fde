import BroadsheetCore
import BroadsheetJSONSyntax

extension Origin: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Origin? {
    guard let start = object.integer("start", in: 0 ... .max) else { return object.lacks("start") }
    guard let end = object.integer("end", in: start ... .max) else { return object.lacks("end") }
    guard let rule: Rule = object.word("rule") else { return object.lacks("rule") }
    return Origin(
      SourceRange(start: start, end: end), rule: rule,
      confidence: object.confidence("confidence") ?? .certain, regions: object.values("regions"),
      corroborations: object.corroborations())
  }
}

extension ObjectDecoder {
  /// The corroborations of an origin; none of those that nest too deep.
  fileprivate mutating func corroborations() -> [Origin] {
    decoder.originDepth += 1
    defer { decoder.originDepth -= 1 }
    if decoder.originDepth < Limits.deepestNesting { return values("corroborations") }
    return []
  }
}

extension PageRegion: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> PageRegion? {
    guard let page = object.integer("page") else { return object.lacks("page") }
    guard let left = object.number("left") else { return object.lacks("left") }
    guard let top = object.number("top") else { return object.lacks("top") }
    guard let width = object.number("width") else { return object.lacks("width") }
    guard let height = object.number("height") else { return object.lacks("height") }
    return PageRegion(page: page, left: left, top: top, width: width, height: height)
  }
}
