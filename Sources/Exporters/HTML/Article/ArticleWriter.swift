import BroadsheetConventions
import BroadsheetCore
import BroadsheetMarkup

/// Writes one article as an `article` element, and keeps what one block must know of another.
struct ArticleWriter {
  let exporter: HTMLExporter
  let language: PageLanguage
  var footnotes: Footnotes

  /// What is left to write, the next last.
  var steps: [Step] = []

  /// The dateline, until it has been written before the first words of the text.
  var pendingDateline: Part<Dateline>?

  init(_ exporter: HTMLExporter, _ language: PageLanguage, _ article: Article) {
    self.exporter = exporter
    self.language = language
    self.footnotes = Footnotes(of: article)
    self.pendingDateline = article.dateline
  }

  /// The exporter's own words.
  var phrases: PagePhrases { language.phrases }

  mutating func write(_ article: Article, to html: inout MarkupWriter) {
    html.write(markup: "<article class=\"broadsheet\"")
    if exporter.document == .fragment { html.write(attribute: "lang", language.tag) }
    if exporter.document == .fragment || language.tag == nil {
      html.write(attribute: "dir", language.direction)
    }
    html.write(markup: ">\n")
    writeHeader(article, to: &html)
    if let figure = article.mainFigure {
      write(figure.value, isMain: true, origin: figure.origin, to: &html)
    }
    writeText(article, to: &html)
    writeColophon(article, to: &html)
    html.write(markup: "</article>\n")
    reportLosses(article, to: &html)
  }

  private mutating func writeText(_ article: Article, to html: inout MarkupWriter) {
    guard !(article.lead.isEmpty && article.body.isEmpty && pendingDateline == nil) else { return }
    html.write(markup: "<div class=\"text\">\n")
    if !article.lead.isEmpty {
      html.write(markup: "<div class=\"lead\">\n")
      write(article.lead, to: &html)
      html.write(markup: "</div>\n")
    }
    write(article.body, to: &html)
    writeDatelineParagraph(to: &html)
    html.write(markup: "</div>\n")
  }

  // MARK: What every part may need

  /// Opens an element, of which the start up to its `>` is given, with where it came from.
  func open(_ start: StaticString, origin: Origin?, to html: inout MarkupWriter) {
    html.write(markup: start)
    write(origin, to: &html)
    html.write(markup: ">")
  }

  /// Writes an element of running text.
  mutating func write(
    _ text: RichText, in start: StaticString, _ end: StaticString, origin: Origin? = nil,
    to html: inout MarkupWriter
  ) {
    open(start, origin: origin, to: &html)
    write(text, to: &html)
    html.write(markup: end)
  }

  /// Writes an element of plain text.
  func write(
    _ text: String, in start: StaticString, _ end: StaticString, origin: Origin? = nil,
    to html: inout MarkupWriter
  ) {
    open(start, origin: origin, to: &html)
    html.write(text, in: .text)
    html.write(markup: end)
  }

  /// Writes parts as the items of a list on one line.
  func writeItems<Value>(
    _ parts: [Part<Value>], to html: inout MarkupWriter,
    _ write: (Value, inout MarkupWriter) -> Void
  ) {
    for part in parts {
      open("<li", origin: part.origin, to: &html)
      write(part.value, &html)
      html.write(markup: "</li>")
    }
  }

  /// Writes where a part came from as attributes of the tag that is open, or reports the loss.
  func write(_ origin: Origin?, to html: inout MarkupWriter) {
    guard let origin else { return }
    guard exporter.includesProvenance else { return html.reportLoss(of: .provenance) }
    html.write(attribute: "data-start", origin.range.start)
    html.write(attribute: "data-end", origin.range.end)
    html.write(attribute: "data-rule", origin.rule.rawValue)
    html.write(attribute: "data-confidence", Int(origin.confidence.rawValue))
    if !origin.regions.isEmpty || !origin.corroborations.isEmpty {
      html.reportLoss(of: .provenance)
    }
  }

  /// Writes words of the exporter as text, in their own language if that is not the article's.
  func write(phrase: String, to html: inout MarkupWriter) {
    if language.isForeign {
      write(phrase, in: "<span lang=\"en\" dir=\"ltr\"", "</span>", to: &html)
    } else {
      html.write(phrase, in: .text)
    }
  }

  /// Writes words of the exporter as a label before something.
  func write(label: String, to html: inout MarkupWriter) {
    html.write(markup: "<span class=\"label\">")
    write(phrase: label, to: &html)
    html.write(markup: "</span>")
  }

  /// Writes a time for people, and exactly for machines.
  func write(_ time: Timestamp, origin: Origin? = nil, to html: inout MarkupWriter) {
    html.write(markup: "<time")
    write(datetime: time, to: &html)
    if language.isForeign { html.write(markup: " dir=\"ltr\"") }
    write(origin, to: &html)
    html.write(markup: ">")
    html.write(language.display(time), in: .text)
    html.write(markup: "</time>")
  }

  /// Writes the attribute that tells machines a time; HTML has no leap second.
  func write(datetime time: Timestamp, to html: inout MarkupWriter) {
    if time.offset?.basis == .inferred { html.reportLoss(of: .offsetBasis) }
    if time.second == 60, let minute = time.atMinute {
      html.reportLoss(of: .precision)
      html.write(attribute: "datetime", minute.description)
    } else {
      html.write(attribute: "datetime", time.description)
    }
  }
}
