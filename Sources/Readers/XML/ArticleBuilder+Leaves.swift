import BroadsheetCore
import BroadsheetXMLTree

extension ArticleBuilder {
  /// A block that holds no blocks; `nil` when the element is none.
  mutating func leaf(of element: XMLTree.Element) -> Block? {
    switch element.name {
    case "p": .paragraph(richText(of: element))
    case "tagline": .tagline(richText(of: element))
    case "subheading":
      .subheading(
        richText(of: element), level: attribute(element, "level", as: Int.self) ?? 2)
    case "table": .table(table(of: element))
    case "figure": .figure(figure(of: element))
    case "embed": .embed(embed(of: element))
    case "gap": .gap(gap(of: element))
    case "relatedLink": .relatedLink(relatedLink(of: element))
    case "preformatted": .preformatted(words(of: element))
    case "separator": .separator
    default: nil
    }
  }

  private mutating func table(of element: XMLTree.Element) -> Table {
    check(element, holds: ["caption", "row"])
    return Table(
      caption: richText("caption", in: element),
      rows: all("row", in: element).map { row in
        check(row, holds: ["cell"])
        return Table.Row(all("cell", in: row).map { cell(of: $0) })
      })
  }

  private mutating func cell(of element: XMLTree.Element) -> Table.Cell {
    Table.Cell(
      richText(of: element),
      isHeader: attribute(element, "header", as: Bool.self) ?? false,
      columnSpan: attribute(element, "columnSpan", as: Int.self) ?? 1,
      rowSpan: attribute(element, "rowSpan", as: Int.self) ?? 1)
  }

  /// The figure that an element is.
  mutating func figure(of element: XMLTree.Element) -> Figure {
    check(element, holds: ["media", "alternativeText", "caption", "credit"])
    return Figure(
      media: all("media", in: element).compactMap { media(of: $0) },
      alternativeText: words("alternativeText", in: element),
      caption: richText("caption", in: element),
      credit: first("credit", in: element).map { credit(of: $0) })
  }

  private mutating func media(of element: XMLTree.Element) -> Media? {
    guard let link = requiredLink(of: element) else { return nil }
    return Media(
      link, mediaType: attribute(element, "type"),
      width: attribute(element, "width", as: Int.self),
      height: attribute(element, "height", as: Int.self))
  }

  private mutating func credit(of element: XMLTree.Element) -> Credit {
    check(element, holds: ["printed", "person", "agency"])
    return Credit(
      printed: words("printed", in: element) ?? "",
      persons: all("person", in: element).map { words(of: $0) },
      agencies: all("agency", in: element).map { words(of: $0) })
  }

  private mutating func embed(of element: XMLTree.Element) -> Embed {
    check(element, holds: ["link", "provider", "caption"])
    return Embed(
      attribute(element, "kind").map { Embed.Kind(rawValue: $0) } ?? .other,
      link: link("link", in: element),
      provider: words("provider", in: element),
      caption: richText("caption", in: element))
  }

  private mutating func gap(of element: XMLTree.Element) -> Gap {
    check(element, holds: ["note"])
    return Gap(
      attribute(element, "kind").map { Gap.Kind(rawValue: $0) },
      note: words("note", in: element))
  }

  private mutating func relatedLink(of element: XMLTree.Element) -> RelatedLink {
    check(element, holds: ["label", "title", "link"])
    return RelatedLink(
      richText("title", in: element) ?? "",
      link: link("link", in: element),
      label: words("label", in: element))
  }
}
