import BroadsheetCore

/// The blocks of an article in the form that the folder's scorer takes.
struct PageText {
  private(set) var blocks: [PagePrediction.Block] = []
  private(set) var figures: [PagePrediction.Figure] = []

  mutating func add(_ block: Block) { add(block, as: "paragraph") }

  private mutating func add(_ block: Block, as type: String) {
    switch block {
    case .paragraph(let text), .tagline(let text): add(text, as: type)
    case .subheading(let subheading): add(subheading.text, as: "subheading")
    // The text has what a pull quotation repeats.
    case .quotation(let quotation) where quotation.kind == .pull: break
    case .quotation(let quotation): for part in quotation.content { add(part.value, as: "quote") }
    case .list(let list):
      for item in list.items { for part in item.content { add(part.value, as: "list") } }
    case .table(let table):
      for row in table.rows {
        blocks.append(
          .init(type: "table", text: row.cells.map(\.text.string).joined(separator: " ")))
      }
    case .figure(let figure):
      figures.append(
        .init(
          url: figure.media.first?.link.reference, caption: figure.caption?.string,
          credit: figure.credit?.printed, alt: figure.alternativeText))
    case .correction(let correction): for part in correction.content { add(part.value, as: type) }
    case .interviewTurn(let turn): for part in turn.content { add(part.value, as: type) }
    case .infobox(let box): for part in box.content { add(part.value, as: type) }
    case .preformatted(let text): blocks.append(.init(type: "code", text: text))
    default: break
    }
  }

  private mutating func add(_ text: RichText, as type: String) {
    // A line of a block would count as a block.
    blocks.append(
      .init(type: type, text: text.string.split(separator: "\n").joined(separator: " ")))
  }
}
