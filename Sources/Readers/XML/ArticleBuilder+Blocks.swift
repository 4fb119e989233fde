import BroadsheetCore
import BroadsheetXMLTree

extension ArticleBuilder {
  /// The elements of blocks that hold blocks.
  private static let containers: Set<String> = [
    "quotation", "list", "correction", "interviewTurn", "infobox", "footnote",
  ]

  /// Reads a block and appends it; the depth is 1 for the body's own.
  ///
  /// A block that holds blocks deeper than the limit is replaced by the blocks in it that hold none.
  private mutating func append(
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

  /// A block that holds blocks; `nil` when the element is none.
  private mutating func container(
    of element: XMLTree.Element, depth: Int
  ) throws(ReadingError) -> Block? {
    switch element.name {
    case "quotation":
      .quotation(
        Quotation(
          code(element, "kind", as: Quotation.Kind.self) ?? .block,
          content: try blocks(of: element, besides: ["attribution", "source"], depth: depth),
          attribution: richText("attribution", in: element),
          source: link("source", in: element)))
    case "list": .list(try list(of: element, depth: depth))
    case "correction":
      .correction(
        Correction(
          code(element, "kind", as: Correction.Kind.self) ?? .correction,
          content: try blocks(of: element, besides: ["date"], depth: depth),
          date: time("date", in: element)))
    case "interviewTurn":
      .interviewTurn(
        InterviewTurn(
          code(element, "kind", as: InterviewTurn.Kind.self) ?? .question,
          speaker: words("speaker", in: element),
          content: try blocks(of: element, besides: ["speaker"], depth: depth)))
    case "infobox":
      .infobox(
        Infobox(
          title: richText("title", in: element),
          content: try blocks(of: element, besides: ["title"], depth: depth)))
    case "footnote":
      .footnote(
        Footnote(
          attribute(element, "label") ?? "", content: try blocks(of: element, depth: depth)))
    default: nil
    }
  }

  private mutating func list(
    of element: XMLTree.Element, depth: Int
  ) throws(ReadingError) -> ItemList {
    check(element, holds: ["item"])
    var list = ItemList(
      isOrdered: attribute(element, "ordered", as: Bool.self) ?? false,
      start: attribute(element, "start", as: Int.self) ?? 1, items: [])
    for item in all("item", in: element) {
      list.items.append(ItemList.Item(try blocks(of: item, depth: depth)))
    }
    return list
  }

  /// The blocks directly within, but for elements of some names; they are one level deeper.
  mutating func blocks(
    of element: XMLTree.Element, besides names: [String] = [], depth: Int
  ) throws(ReadingError) -> [Part<Block>] {
    var blocks: [Part<Block>] = []
    for child in elements(of: element) where !names.contains(child.name) {
      try append(child, to: &blocks, depth: depth + 1)
    }
    return blocks
  }
}
