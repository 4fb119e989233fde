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
    var table = Table(rows: [])
    for child in elements(of: element) {
      switch child.name {
      case "caption": table.caption = richText(of: child)
      case "row": table.rows.append(row(of: child))
      default: reportUnknown(child)
      }
    }
    return table
  }

  private mutating func row(of element: XMLTree.Element) -> Table.Row {
    var row = Table.Row([])
    for child in elements(of: element) {
      guard child.name == "cell" else {
        reportUnknown(child)
        continue
      }
      row.cells.append(
        Table.Cell(
          richText(of: child), isHeader: attribute(child, "header", as: Bool.self) ?? false,
          columnSpan: attribute(child, "columnSpan", as: Int.self) ?? 1,
          rowSpan: attribute(child, "rowSpan", as: Int.self) ?? 1))
    }
    return row
  }

  /// The figure that an element is.
  mutating func figure(of element: XMLTree.Element) -> Figure {
    var figure = Figure()
    for child in elements(of: element) {
      switch child.name {
      case "media":
        if let media = media(of: child) { figure.media.append(media) }
      case "alternativeText": figure.alternativeText = words(of: child)
      case "caption": figure.caption = richText(of: child)
      case "credit": figure.credit = credit(of: child)
      default: reportUnknown(child)
      }
    }
    return figure
  }

  private mutating func media(of element: XMLTree.Element) -> Media? {
    guard let link = requiredLink(of: element) else { return nil }
    return Media(
      link, mediaType: attribute(element, "type"),
      width: attribute(element, "width", as: Int.self),
      height: attribute(element, "height", as: Int.self))
  }

  private mutating func credit(of element: XMLTree.Element) -> Credit {
    var credit = Credit(printed: "")
    for child in elements(of: element) {
      switch child.name {
      case "printed": credit.printed = words(of: child)
      case "person": credit.persons.append(words(of: child))
      case "agency": credit.agencies.append(words(of: child))
      default: reportUnknown(child)
      }
    }
    return credit
  }

  private mutating func embed(of element: XMLTree.Element) -> Embed {
    var embed = Embed(Embed.Kind(rawValue: attribute(element, "kind") ?? Embed.Kind.other.rawValue))
    for child in elements(of: element) {
      switch child.name {
      case "link": embed.link = requiredLink(of: child)
      case "provider": embed.provider = words(of: child)
      case "caption": embed.caption = richText(of: child)
      default: reportUnknown(child)
      }
    }
    return embed
  }

  private mutating func gap(of element: XMLTree.Element) -> Gap {
    var gap = Gap(attribute(element, "kind").map { Gap.Kind(rawValue: $0) })
    for child in elements(of: element) {
      switch child.name {
      case "note": gap.note = words(of: child)
      default: reportUnknown(child)
      }
    }
    return gap
  }

  private mutating func relatedLink(of element: XMLTree.Element) -> RelatedLink {
    var related = RelatedLink("")
    for child in elements(of: element) {
      switch child.name {
      case "label": related.label = words(of: child)
      case "title": related.title = richText(of: child)
      case "link": related.link = requiredLink(of: child)
      default: reportUnknown(child)
      }
    }
    return related
  }
}
