import BroadsheetCore

/// The blocks of an article in the form that the folder's scorer takes.
struct PageText {
  private(set) var blocks: [PagePrediction.Block] = []
  private(set) var figures: [PagePrediction.Figure] = []

  mutating func add(_ part: Part<Block>) { add(part, as: "paragraph") }

  private mutating func add(_ part: Part<Block>, as type: String) {
    switch part.value {
    case .paragraph(let text), .tagline(let text): add(text, as: type)
    case .subheading(let subheading): add(subheading.text, as: "subheading")
    // The text has what a pull quotation repeats.
    case .quotation(let quotation) where quotation.kind == .pull: break
    case .quotation(let quotation):
      for part in quotation.content { add(part, as: "quote") }
      if let attribution = quotation.attribution { add(attribution, as: "quote") }
    case .list(let list):
      for item in list.items { for part in item.content { add(part, as: "list") } }
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
    case .correction(let correction) where part.origin?.rule != "correction.named":
      for part in correction.content { add(part, as: type) }
    case .interviewTurn(let turn):
      // The labels know questions that are set as headings, and the speaker as part of the words.
      let isHeading = part.origin?.rule.rawValue.hasPrefix("subheading") ?? false
      for part in turn.content {
        add(part.speaking(turn.speaker), as: isHeading ? "subheading" : type)
      }
    case .infobox(let box) where part.origin?.rule != "infobox.named":
      if let title = box.title { add(title, as: "subheading") }
      for part in box.content { add(part, as: type) }
    // The labels count the words of most posts as text.
    case .embed(let embed) where part.origin?.rule == "embed.in-text":
      if let caption = embed.caption { add(caption, as: "quote") }
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

extension Part<Block> {
  /// The block with the name of who speaks in front, as it is printed.
  fileprivate func speaking(_ speaker: String?) -> Part<Block> {
    guard let speaker, case .paragraph(let text) = value else { return self }
    return Part(.paragraph(RichText(speaker + ": ") + text), origin: origin)
  }
}
