import BroadsheetCore
import BroadsheetJSONSyntax

extension ArticleDecoder {
  /// Makes an origin; `depth` counts corroborations of corroborations.
  mutating func origin(_ value: JSONValue, depth: Int) -> Origin? {
    var (start, end): (Int?, Int?)
    var rule: Rule?
    var confidence = Confidence.certain
    var regions: [PageRegion] = []
    var corroborations: [Origin] = []
    guard var members = members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "start": start = integer(member, in: 0 ... .max)
      case "end": end = integer(member, in: 0 ... .max)
      case "rule": rule = word(member)
      case "confidence": confidence = self.confidence(member) ?? confidence
      case "regions": regions = values(member)
      case "corroborations": corroborations = origins(member, depth: depth + 1)
      default: unknown(member)
      }
    }
    guard let start, let end, start <= end else { return lacks("start' and 'end", value) }
    guard let rule else { return lacks("rule", value) }
    return Origin(
      SourceRange(start: start, end: end), rule: rule, confidence: confidence, regions: regions,
      corroborations: corroborations)
  }

  private mutating func origins(_ member: JSONMember, depth: Int) -> [Origin] {
    guard isArray(member.value) else { return [] }
    guard depth <= Limits.deepestNesting else {
      reject(member.value, "nested less than \(Limits.deepestNesting) levels")
      return []
    }
    var origins: [Origin] = []
    var elements = member.value.elements
    while let element = elements.next() {
      if let origin = origin(element, depth: depth) { origins.append(origin) }
    }
    return origins
  }

  mutating func confidence(_ member: JSONMember) -> Confidence? {
    integer(member, in: 0...100).map { Confidence(rawValue: UInt8($0)) }
  }
}

extension PageRegion: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> PageRegion? {
    var page: Int?
    var (left, top, width, height): (Double?, Double?, Double?, Double?)
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "page": page = decoder.integer(member)
      case "left": left = decoder.number(member)
      case "top": top = decoder.number(member)
      case "width": width = decoder.number(member)
      case "height": height = decoder.number(member)
      default: decoder.unknown(member)
      }
    }
    guard let page, let left, let top, let width, let height else {
      return decoder.lacks("page', 'left', 'top', 'width' and 'height", value)
    }
    return PageRegion(page: page, left: left, top: top, width: width, height: height)
  }
}
