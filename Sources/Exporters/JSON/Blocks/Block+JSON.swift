import BroadsheetCore
import BroadsheetJSONSyntax

extension Block: JSONEncodable {
  /// Writes the block's kind as `type`, and what it holds.
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(Feature(self).rawValue, for: "type")
    switch self {
    case .paragraph(let text), .tagline(let text): encoder.write(text, for: "text")
    case .subheading(let subheading): subheading.encodeMembers(to: &encoder)
    case .quotation(let quotation): quotation.encodeMembers(to: &encoder)
    case .list(let list): list.encodeMembers(to: &encoder)
    case .table(let table): table.encodeMembers(to: &encoder)
    case .figure(let figure): figure.encodeMembers(to: &encoder)
    case .embed(let embed): embed.encodeMembers(to: &encoder)
    case .gap(let gap): gap.encodeMembers(to: &encoder)
    case .relatedLink(let link): link.encodeMembers(to: &encoder)
    case .correction(let correction): correction.encodeMembers(to: &encoder)
    case .interviewTurn(let turn): turn.encodeMembers(to: &encoder)
    case .infobox(let infobox): infobox.encodeMembers(to: &encoder)
    case .preformatted(let text): encoder.json.write(text, for: "text")
    case .separator: break
    case .footnote(let footnote): footnote.encodeMembers(to: &encoder)
    }
  }
}
