import BroadsheetBytes
public import BroadsheetCore
import BroadsheetHTMLExporter
import BroadsheetMarkup

/// A web page that shows an input beside the articles that were read from it.
///
/// On the left stands the input, each passage under what it was taken for, how sure that is and by
/// which rule, in the order of its bytes; what was left out and what nothing accounts for is there
/// too. On the right stands the article. Pointing at a part shows its passage, and the other way
/// round. Everything of the input is escaped by type; the page loads nothing but the article's own
/// media, and its one script, a literal of the library, only links the two sides.
public struct InspectionPage: ~Copyable {
  private let source: InspectedSource
  private var output = Output()
  private var lines = InspectedSource.LineCounter()
  private var end = 0

  /// Begins a page.
  ///
  /// - Parameters:
  ///   - name: What to call the input, such as its path.
  ///   - format: The format that it was read as.
  ///   - bytes: The input; ranges of readings are ranges of it.
  public init(_ name: String, format: Format, of bytes: [UInt8]) {
    source = InspectedSource(bytes, format: format)
    let facts = "\(format.title), \(bytes.count) bytes, \(source.encoding.name)"
    output.writeMarkup(.html) { html in
      html.write(markup: InspectionStyles.pageStart)
      html.write(name, in: .text)
      html.write(markup: "</title>\n<style>\n")
      html.write(markup: HTMLExporter.styleSheet)
      html.write(markup: InspectionStyles.text)
      html.write(
        markup: "</style>\n</head>\n<body class=\"inspection\">\n<header class=\"bar\">\n<h1>")
      html.write(name, in: .text)
      html.write(markup: "</h1>\n<p>")
      html.write(facts, in: .text)
      html.write(markup: "</p>\n</header>\n")
    }
  }

  /// Adds an article, in the order in which the input holds them.
  public mutating func add(_ reading: Reading) {
    output.writeMarkup(.html) {
      $0.write(markup: "<main class=\"spread\">\n<section class=\"source\" aria-label=\"Input\">\n")
    }
    switch OriginCheck(reading.article, in: source) {
    case .here, .nothing:
      let list = PassageList(reading, source: source, from: end)
      end = max(end, list.end)
      for passage in list.passages { write(passage) }
    case .elsewhere, .nowhere:
      note("Nothing here says where in the input the parts of this article come from.")
    }
    for diagnostic in reading.diagnostics.prefix(20) { note(diagnostic.message) }
    output.writeMarkup(.html) {
      $0.write(markup: "</section>\n<section class=\"result\" aria-label=\"Article\">\n")
    }
    write(reading.article)
    output.writeMarkup(.html) { $0.write(markup: "</section>\n</main>\n") }
  }

  /// Ends the page.
  ///
  /// - Returns: The page, in UTF-8.
  public consuming func finish() -> [UInt8] {
    if let rest = PassageList.unclaimed(from: end, to: source.bytes.count, in: source) {
      output.writeMarkup(.html) {
        $0.write(markup: "<main class=\"spread\">\n<section class=\"source\">\n")
      }
      write(rest)
      output.writeMarkup(.html) { $0.write(markup: "</section>\n</main>\n") }
    }
    output.writeMarkup(.html) { html in
      html.write(markup: "<script>\n")
      html.write(markup: InspectionStyles.script)
      html.write(markup: "</script>\n</body>\n</html>\n")
    }
    // An output to memory does not fail.
    return (try? output.finish())?.bytes ?? []
  }

  // MARK: The right side

  private mutating func write(_ article: Article) {
    let exporter = HTMLExporter(
      document: .fragment, includesStructuredData: false, includesProvenance: true)
    do throws(ExportError) {
      let export = try exporter.export(article, under: .unrestricted)
      output.write(export.bytes.span)
    } catch {
      note("\(error)")
    }
  }

  // MARK: The left side

  private mutating func write(_ passage: Passage) {
    let line = lines.line(of: passage.range.start, in: source)
    let limit = passage.isMarkup ? 160 : 20_000
    let text = source.ownText(of: passage, limit: limit)
    let isCut = passage.ownRange.count > limit
    output.writeMarkup(.html) { html in
      html.write(markup: "<div class=\"passage ")
      html.write(passage.tone.rawValue, in: .attribute)
      if passage.isMarkup { html.write(markup: " markup") }
      html.write(markup: "\" tabindex=\"0\" data-start=\"")
      html.write(passage.range.start)
      html.write(markup: "\" data-end=\"")
      html.write(passage.range.end)
      html.write(markup: "\" data-depth=\"")
      html.write(min(passage.depth, 4))
      html.write(markup: "\">\n<p class=\"tag\"><span class=\"line\">")
      html.write(line)
      html.write(markup: "</span> <b>")
      html.write(passage.name, in: .text)
      html.write(markup: "</b>")
      if let rule = passage.rule {
        html.write(markup: " <code>")
        html.write(rule.rawValue, in: .text)
        html.write(markup: "</code>")
      }
      if let confidence = passage.confidence {
        html.write(
          markup: " <meter min=\"0\" max=\"100\" low=\"50\" high=\"75\" optimum=\"100\" value=\"")
        html.write(Int(confidence.rawValue))
        html.write(markup: "\"></meter> ")
        html.write(Int(confidence.rawValue))
        html.write(markup: "\u{A0}%")
      }
      html.write(markup: "</p>\n")
      if let text {
        html.write(markup: "<pre>")
        html.write(text, in: .text)
        html.write(markup: isCut ? " …</pre>\n" : "</pre>\n")
      }
      html.write(markup: "</div>\n")
    }
  }

  private mutating func note(_ text: String) {
    output.writeMarkup(.html) { html in
      html.write(markup: "<p class=\"note\">")
      html.write(text, in: .text)
      html.write(markup: "</p>\n")
    }
  }
}

extension Passage {
  /// Whether it is bytes that are no text, of which nobody wants to see much.
  fileprivate var isMarkup: Bool { fate == .omission(.markup) }
}
