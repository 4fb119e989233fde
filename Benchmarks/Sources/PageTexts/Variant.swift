import BroadsheetHTMLTree
import LabelledTexts

/// The form in which people copy an article off a page.
enum Variant: String, CaseIterable {
  /// What stands around it too, with single line breaks between boxes.
  case page
  /// The same with a blank line behind each line.
  case blocks
  /// Without what is no part of the article.
  case clean

  /// As many lines may stand before the headline.
  private static let above = 12
  /// As many lines may stand behind the last that labels know.
  private static let below = 25
  /// As many if labels know but the first of a text.
  private static let belowHead = 4

  func text(
    of id: String, house: String, lines: [PageLine], labeler: PageLineLabeler
  ) -> LabelledText {
    var bytes: [UInt8] = []
    var roles: [Int: [String]] = [:]
    var number = 0
    for index in range(lines, labeler) where keeps(labeler.roles[index]) {
      let line = lines[index]
      if number > 0, self != .page || line.isSetApart {
        bytes.append(0x0A)
        number += 1
      }
      number += 1
      if self == .page, line.isItem { bytes += Array("  * ".utf8) }
      bytes += Array(line.text.utf8) + [0x0A]
      roles[number] = labeler.roles[index].isEmpty ? ["unknown"] : labeler.roles[index]
    }
    return LabelledText(
      rendered: "\(id)-\(rawValue)", house: house, variant: rawValue, bytes: bytes, roles: roles)
  }

  private func keeps(_ roles: [String]) -> Bool {
    guard self == .clean, let role = roles.first else { return true }
    return role != "boilerplate" && role != "related"
  }

  /// The lines within the smallest part of the page that holds headline and text.
  private func range(_ lines: [PageLine], _ labeler: PageLineLabeler) -> [Int] {
    let article = lines.indices.filter {
      ["headline", "lead", "paragraph", "subheading"].contains(labeler.roles[$0].first ?? "")
    }
    let around = article.dropFirst().reduce(lines[labeler.headline].path) {
      PagePath.common($0, lines[$1].path)
    }
    let last =
      labeler.tellsAll
      ? max(article.last ?? 0, labeler.text.upperBound) + Self.below
      : labeler.text.lowerBound + Self.belowHead
    let range = max(0, labeler.headline - Self.above)...min(last, lines.count - 1)
    return range.filter { PagePath.common(around, lines[$0].path).count == around.count }
  }
}
