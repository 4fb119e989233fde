import BroadsheetCore
import BroadsheetXMLTree

extension ArticleBuilder {
  /// The elements of blocks that hold blocks.
  private static let containers: Set<String> = [
    "quotation", "list", "correction", "interviewTurn", "infobox", "footnote",
  ]

  /// Reads a block and appends it; `depth` is 1 for the body's own.
  ///
  /// A block that holds blocks deeper than the limit is replaced by the blocks in it that hold none.
  mutating func append(
    _ element: XMLTree.Element, to blocks: inout [Part<Block>], depth: Int
  ) throws(ReadingError) {
    let isContainer = Self.containers.contains(element.name)
    if isContainer, depth >= limits.nesting {
      report(.flattened, "blocks nest deeper than \(limits.nesting) levels", element)
      return try appendLeaves(of: element, to: &blocks)
    }
    guard
      let block = isContainer
        ? try container(of: element, depth: depth) : leaf(of: element)
    else { return reportUnknown(element) }
    try countBlock(element)
    blocks.append(Part(block, origin: origin(of: element)))
  }

  private mutating func appendLeaves(
    of element: XMLTree.Element, to blocks: inout [Part<Block>]
  ) throws(ReadingError) {
    var events = element.events
    while let event = events.next() {
      guard case .start(let child) = event, child.namespace == Vocabulary.articles else { continue }
      if Self.containers.contains(child.name) || child.name == "item" { continue }
      events.skipElement()
      guard let block = leaf(of: child) else { continue }
      try countBlock(child)
      blocks.append(Part(block, origin: origin(of: child)))
    }
  }

  // MARK: Blocks that hold blocks

  private mutating func container(
    of element: XMLTree.Element, depth: Int
  ) throws(ReadingError) -> Block? {
    switch element.name {
    case "quotation": return .quotation(try quotation(of: element, depth: depth))
    case "list": return .list(try list(of: element, depth: depth))
    case "correction": return .correction(try correction(of: element, depth: depth))
    case "interviewTurn": return .interviewTurn(try interviewTurn(of: element, depth: depth))
    case "infobox": return .infobox(try infobox(of: element, depth: depth))
    case "footnote": return .footnote(try footnote(of: element, depth: depth))
    default: return nil
    }
  }

  private mutating func quotation(
    of element: XMLTree.Element, depth: Int
  ) throws(ReadingError) -> Quotation {
    var quotation = Quotation(
      code(element, "kind", as: Quotation.Kind.self) ?? .block, content: [])
    for child in elements(of: element) {
      switch child.name {
      case "attribution": quotation.attribution = richText(of: child)
      case "source": quotation.source = requiredLink(of: child)
      default: try append(child, to: &quotation.content, depth: depth + 1)
      }
    }
    return quotation
  }

  private mutating func list(
    of element: XMLTree.Element, depth: Int
  ) throws(ReadingError) -> ItemList {
    var list = ItemList(
      isOrdered: attribute(element, "ordered", as: Bool.self) ?? false,
      start: attribute(element, "start", as: Int.self) ?? 1, items: [])
    for child in elements(of: element) {
      guard child.name == "item" else {
        reportUnknown(child)
        continue
      }
      var item = ItemList.Item([])
      for block in elements(of: child) { try append(block, to: &item.content, depth: depth + 1) }
      list.items.append(item)
    }
    return list
  }

  private mutating func correction(
    of element: XMLTree.Element, depth: Int
  ) throws(ReadingError) -> Correction {
    var correction = Correction(
      code(element, "kind", as: Correction.Kind.self) ?? .correction, content: [])
    for child in elements(of: element) {
      switch child.name {
      case "date": correction.date = time(of: child)
      default: try append(child, to: &correction.content, depth: depth + 1)
      }
    }
    return correction
  }

  private mutating func interviewTurn(
    of element: XMLTree.Element, depth: Int
  ) throws(ReadingError) -> InterviewTurn {
    var turn = InterviewTurn(
      code(element, "kind", as: InterviewTurn.Kind.self) ?? .question, content: [])
    for child in elements(of: element) {
      switch child.name {
      case "speaker": turn.speaker = words(of: child)
      default: try append(child, to: &turn.content, depth: depth + 1)
      }
    }
    return turn
  }

  private mutating func infobox(
    of element: XMLTree.Element, depth: Int
  ) throws(ReadingError) -> Infobox {
    var infobox = Infobox(content: [])
    for child in elements(of: element) {
      switch child.name {
      case "title": infobox.title = richText(of: child)
      default: try append(child, to: &infobox.content, depth: depth + 1)
      }
    }
    return infobox
  }

  private mutating func footnote(
    of element: XMLTree.Element, depth: Int
  ) throws(ReadingError) -> Footnote {
    var footnote = Footnote(attribute(element, "label") ?? "", content: [])
    for child in elements(of: element) {
      try append(child, to: &footnote.content, depth: depth + 1)
    }
    return footnote
  }
}
