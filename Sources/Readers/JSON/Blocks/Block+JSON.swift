import BroadsheetCore
import BroadsheetJSONSyntax

extension Block: JSONDecodable {
  /// Makes a block of an object whose `type` is the block's kind.
  static func decode(_ object: inout ObjectDecoder) -> Block? {
    guard let type = object.string("type") else { return object.lacks("type") }
    switch type {
    case "paragraph": return object.text().map { .paragraph($0) }
    case "subheading": return Subheading.decode(&object).map { .subheading($0) }
    case "quotation": return Quotation.decode(&object).map { .quotation($0) }
    case "list": return ItemList.decode(&object).map { .list($0) }
    case "table": return Table.decode(&object).map { .table($0) }
    case "figure": return Figure.decode(&object).map { .figure($0) }
    case "embed": return Embed.decode(&object).map { .embed($0) }
    case "gap": return Gap.decode(&object).map { .gap($0) }
    case "relatedLink": return RelatedLink.decode(&object).map { .relatedLink($0) }
    case "correction": return Correction.decode(&object).map { .correction($0) }
    case "interviewTurn": return InterviewTurn.decode(&object).map { .interviewTurn($0) }
    case "infobox": return Infobox.decode(&object).map { .infobox($0) }
    case "preformatted":
      return object.string("text").map { .preformatted($0) } ?? object.lacks("text")
    case "separator": return .separator
    case "footnote": return Footnote.decode(&object).map { .footnote($0) }
    case "tagline": return object.text().map { .tagline($0) }
    default:
      object.decoder.report(.unknownPart, "the block '\(type)' is unknown", object.value.range)
      return nil
    }
  }
}

extension ObjectDecoder {
  fileprivate mutating func text() -> RichText? { value("text") ?? lacks("text") }
}
