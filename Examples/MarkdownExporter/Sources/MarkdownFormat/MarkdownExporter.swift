public import BroadsheetCore

/// Writes headline, subheadings and paragraphs as Markdown, and reports the rest as lost.
///
/// It has no line for other parts of an article and no sign for styles. Signs of Markdown that stand
/// in the texts are escaped, but for a number and a full stop at a text's start, which make a list.
public struct MarkdownExporter: Exporter {
  /// Markdown, as CommonMark has it.
  public let format = Format(
    "markdown", title: "Markdown", mediaTypes: ["text/markdown"], fileExtensions: ["md"])
  /// What stands before the headline; subheadings have one more.
  public var sign = "#"
  /// The sign, as `--option sign=##` sets it.
  public static var settings: [Setting<Self>] { [Setting("sign", \.sign, "Before the headline")] }
  /// Makes an exporter.
  public init() {}

  /// Writes a block a paragraph.
  public func write(_ article: Article, to output: inout Output) throws(ExportError) {
    output.reportLosses(of: article, except: [.headline, .lead, .paragraph, .subheading])
    let safe = { (text: RichText) in
      text.string.replacing(/[\\`*_\[\]<>#~&\n]|^[+-]/) { "\\\($0.0)" }
    }
    if let headline = article.headline { output.write("\(sign) \(safe(headline.value))\n\n") }
    for block in article.lead + article.body {
      if case .paragraph(let text) = block.value { output.write("\(safe(text))\n\n") }
      if case .subheading(let sub) = block.value { output.write("\(sign)# \(safe(sub.text))\n\n") }
    }
  }
}
