public import BroadsheetCore

/// Writes an article as a typed page: no markup, blank lines between the parts.
///
/// The page follows the conventions of the press, so that people read it at once, and the plain-text
/// reader gets the same article from it as far as text can hold one: kicker, headline, deck, bylines,
/// a line with the times and agencies, the main figure's caption with its credit in brackets, then
/// the text. What text cannot hold is reported.
///
/// Control characters and overrides of the writing direction (U+202D, U+202E) could make a terminal
/// or an editor show something else than the text: each becomes U+FFFD, those that part words a
/// space, and is reported as a lost `Feature/character`. Marks and isolates that right-to-left
/// text needs stay.
public struct PlainTextExporter: Exporter {
  /// The columns to wrap at, or 0 for a line for each paragraph.
  ///
  /// Words and addresses that are longer stick out, as do preformatted lines. Widths from 20 to 400
  /// are sensible; a table that has more columns than fit is set as wide as it needs.
  public var width: Int

  /// Makes an exporter.
  public init(width: Int = 0) { self.width = width }

  /// Plain text.
  public var format: Format {
    Format("text", title: "Plain text", mediaTypes: ["text/plain"], fileExtensions: ["txt"])
  }

  /// The width.
  public static var settings: [Setting<PlainTextExporter>] {
    [
      Setting("width", values: "0|20...400", "Columns to wrap at; 0 for a line for each paragraph")
      {
        exporter, text in
        guard let width = Int(text), width == 0 || (20...400).contains(width) else { return false }
        exporter.width = width
        return true
      }
    ]
  }

  /// Writes an article; an article without any text gives no bytes.
  public func write(_ article: Article, to output: inout Output) throws(ExportError) {
    var page = TextPage(
      output: output, width: max(width, 0), language: TextLanguage(of: article.language?.value))
    page.write(article)
    output = page.finish()
  }
}
