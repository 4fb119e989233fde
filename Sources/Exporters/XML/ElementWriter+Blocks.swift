import BroadsheetCore

extension ElementWriter {
  /// Writes a block.
  mutating func write(_ block: Part<Block>) {
    let origin = block.origin
    switch block.value {
    case .paragraph(let text): writeText("p", text, from: origin)
    case .tagline(let text): writeText("tagline", text, from: origin)
    case .subheading(let subheading):
      start("subheading", .words, from: origin)
      attribute("level", subheading.level)
      write(subheading.text)
    case .quotation(let quotation):
      start("quotation", from: origin)
      attribute("kind", quotation.kind.rawValue)
      write(quotation.content)
      write("attribution", quotation.attribution)
      write("source", quotation.source)
    case .list(let list):
      start("list", from: origin)
      if list.isOrdered { attribute("ordered", "true") }
      if list.start != 1 { attribute("start", list.start) }
      for item in list.items {
        start("item")
        write(item.content)
        end()
      }
    case .table(let table):
      start("table", from: origin)
      writeContent(of: table)
    case .figure(let figure):
      start("figure", from: origin)
      writeContent(of: figure)
    case .embed(let embed):
      start("embed", from: origin)
      attribute("kind", embed.kind.rawValue)
      write("link", embed.link)
      element("provider", embed.provider)
      write("caption", embed.caption)
    case .gap(let gap):
      start("gap", from: origin)
      attribute("kind", gap.kind?.rawValue)
      element("note", gap.note)
    case .relatedLink(let related):
      start("relatedLink", from: origin)
      element("label", related.label)
      write("title", related.title)
      write("link", related.link)
    case .correction(let correction):
      start("correction", from: origin)
      attribute("kind", correction.kind.rawValue)
      write("date", correction.date)
      write(correction.content)
    case .interviewTurn(let turn):
      start("interviewTurn", from: origin)
      attribute("kind", turn.kind.rawValue)
      element("speaker", turn.speaker)
      write(turn.content)
    case .infobox(let infobox):
      start("infobox", from: origin)
      write("title", infobox.title)
      write(infobox.content)
    case .preformatted(let text):
      start("preformatted", .words, from: origin)
      words(text[...])
    case .separator: start("separator", from: origin)
    case .footnote(let footnote):
      start("footnote", from: origin)
      attribute("label", footnote.label)
      write(footnote.content)
    }
    end()
  }

  private mutating func write(_ blocks: [Part<Block>]) {
    for block in blocks { write(block) }
  }

  /// Starts an element of running text and writes the text.
  private mutating func writeText(_ name: StaticString, _ text: RichText, from origin: Origin?) {
    start(name, .words, from: origin)
    write(text)
  }

  private mutating func writeContent(of table: Table) {
    write("caption", table.caption)
    for row in table.rows {
      start("row")
      for cell in row.cells {
        start("cell", .words)
        if cell.isHeader { attribute("header", "true") }
        if cell.columnSpan != 1 { attribute("columnSpan", cell.columnSpan) }
        if cell.rowSpan != 1 { attribute("rowSpan", cell.rowSpan) }
        write(cell.text)
        end()
      }
      end()
    }
  }

  /// Writes what an element of a figure holds.
  mutating func writeContent(of figure: Figure) {
    for media in figure.media {
      start("media")
      attributes(of: media.link)
      attribute("type", media.mediaType)
      attribute("width", media.width)
      attribute("height", media.height)
      end()
    }
    element("alternativeText", figure.alternativeText)
    write("caption", figure.caption)
    guard let credit = figure.credit else { return }
    start("credit")
    element("printed", credit.printed)
    for person in credit.persons { element("person", person) }
    for agency in credit.agencies { element("agency", agency) }
    end()
  }
}
