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
  /// Whether its names say what it is, so that it counts where it is no text by its looks.
  var isNamed = false
  /// The box with all that belongs to the part: the `figure` around it, if that has no picture.
  var extent: Int

  /// What a box is by its element and its names; nil for one that is no part by itself.
  init?(_ box: PageBox, at place: Int) {
    let purposes = box.purposes
    switch box.tag {
    case .ul, .ol, .menu, .dir: kind = .list
    case .dl: kind = .definitions
    case .table: kind = .table
    case .pre: kind = .preformatted
    case .blockquote:
      isNamed = Self.isPull(purposes)
      kind = isNamed ? .pullQuotation : .quotation
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
        isNamed = box.tag != .aside || purposes.contains(.infobox)
      } else {
        return nil
      }
    }
    self.box = place
    extent = place
  }

  private static func isPull(_ purposes: BoxPurposes) -> Bool {
    purposes.contains(.pullQuote) || purposes.isSuperset(of: [.pull, .quote])
  }
}
