import BroadsheetConventions
import BroadsheetCore
import BroadsheetMarkup

/// Blocks that hold other blocks: each is opened, and its content and end are left as steps.
extension ArticleWriter {
  mutating func write(_ quotation: Quotation, origin: Origin?, to html: inout MarkupWriter) {
    let isPull = quotation.kind == .pull
    open(
      isPull ? "<aside class=\"pull\"" : "<figure class=\"quotation\"", origin: origin, to: &html)
    html.write(markup: "\n<blockquote")
    let source = quotation.source.flatMap { admit($0, to: &html) }
    html.write(attribute: "cite", source?.reference)
    html.write(markup: ">\n")
    steps.append(.attribution(quotation, source: source))
    steps.append(.blocks(quotation.content))
  }

  /// Closes a quotation, with who said it and where below.
  mutating func writeAttribution(
    of quotation: Quotation, source: SafeLink?, to html: inout MarkupWriter
  ) {
    let isPull = quotation.kind == .pull
    html.write(markup: "</blockquote>\n")
    if quotation.attribution != nil || source != nil {
      html.write(
        markup: isPull ? "<p class=\"attribution\">" : "<figcaption class=\"attribution\">")
      if let attribution = quotation.attribution { write(attribution, to: &html) }
      if let source, let link = quotation.source {
        if quotation.attribution != nil { html.write(markup: " ") }
        open("<a class=\"source\"", source, of: link, to: &html)
        write(phrase: phrases.source, to: &html)
        html.write(markup: "</a>")
      }
      html.write(markup: isPull ? "</p>\n" : "</figcaption>\n")
    }
    html.write(markup: isPull ? "</aside>\n" : "</figure>\n")
  }

  mutating func write(_ infobox: Infobox, origin: Origin?, to html: inout MarkupWriter) {
    open("<aside class=\"infobox\"", origin: origin, to: &html)
    html.write(markup: "\n")
    if let title = infobox.title { write(title, in: "<h2", "</h2>\n", to: &html) }
    steps.append(.end("</aside>\n"))
    steps.append(.blocks(infobox.content))
  }

  mutating func write(_ correction: Correction, origin: Origin?, to html: inout MarkupWriter) {
    html.write(markup: "<aside class=\"correction\" role=\"note\"")
    html.write(attribute: "data-kind", correction.kind.rawValue)
    write(origin, to: &html)
    html.write(markup: ">\n<p class=\"heading\">")
    write(label: language.press.name(of: correction.kind), to: &html)
    if let date = correction.date {
      html.write(markup: " ")
      write(date, to: &html)
    }
    html.write(markup: "</p>\n")
    steps.append(.end("</aside>\n"))
    steps.append(.blocks(correction.content))
  }

  mutating func write(_ turn: InterviewTurn, origin: Origin?, to html: inout MarkupWriter) {
    let isQuestion = turn.kind == .question
    open(
      isQuestion ? "<div class=\"turn question\"" : "<div class=\"turn answer\"", origin: origin,
      to: &html)
    html.write(markup: "\n")
    if let speaker = turn.speaker {
      write(speaker, in: "<p class=\"speaker\"", "</p>\n", to: &html)
    }
    steps.append(.end("</div>\n"))
    steps.append(.blocks(turn.content))
  }

  mutating func write(_ footnote: Footnote, origin: Origin?, to html: inout MarkupWriter) {
    html.write(markup: "<aside class=\"footnote\" role=\"doc-footnote\"")
    let number =
      footnotes.isFirstNote(of: footnote.label) ? footnotes.number(of: footnote.label) : nil
    if let number {
      html.write(markup: " id=\"note-")
      html.write(number)
      html.write(markup: "\"")
    }
    write(origin, to: &html)
    html.write(markup: ">\n")
    if let number, footnotes.isMarked(footnote.label) {
      html.write(markup: "<a class=\"label\" role=\"doc-backlink\" href=\"#mark-")
      html.write(number)
      html.write(markup: "\"")
      html.write(attribute: "title", phrases.backToText)
      html.write(markup: ">")
      html.write(footnote.label, in: .text)
      html.write(markup: "</a>\n")
    } else {
      write(footnote.label, in: "<span class=\"label\"", "</span>\n", to: &html)
    }
    html.write(markup: "<div>\n")
    steps.append(.end("</div>\n</aside>\n"))
    steps.append(.blocks(footnote.content))
  }
}
