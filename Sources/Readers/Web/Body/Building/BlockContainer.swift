import BroadsheetHTMLTree

/// A box whose blocks are one part of the article.
struct BlockContainer {
  /// What the part is.
  enum Kind {
    case list, definitions, quotation, pullQuotation, table, preformatted, infobox, correction
  }

  var kind: Kind
  /// The box's place in the outline.
  var box: Int
  /// Whether the box counts as text where it is no text by its looks: pull quotations and
  /// corrections, which name themselves.
  var isNamed = false

  /// What a box is by its element and its names; nil for one that is no part by itself.
  init?(_ box: PageBox, at place: Int) {
    let purposes = box.purposes
    switch box.tag {
    case .ul, .ol, .menu, .dir: kind = .list
    case .dl: kind = .definitions
    case .table: kind = .table
    case .pre: kind = .preformatted
    case .blockquote: kind = Self.isPull(purposes) ? .pullQuotation : .quotation
    case .body, .html, .main, .article: return nil
    default:
      if Self.isPull(purposes) {
        (kind, isNamed) = (.pullQuotation, true)
      } else if purposes.contains(.correction) {
        (kind, isNamed) = (.correction, true)
      } else if box.tag == .aside || purposes.contains(.infobox)
        || purposes.isSuperset(of: [.box, .facts])
      {
        kind = .infobox
      } else {
        return nil
      }
    }
    self.box = place
  }

  private static func isPull(_ purposes: BoxPurposes) -> Bool {
    purposes.contains(.pullQuote) || purposes.isSuperset(of: [.pull, .quote])
  }
}
