public import BroadsheetCore
import BroadsheetMarkup

/// Writes an article as a web page that people want to read, or as a fragment of one.
///
/// The page is semantic HTML5 without scripts and without anything from elsewhere but the
/// article's own media: it carries its style sheet, for narrow and wide, light and dark, and paper,
/// and schema.org's description of the article. Text reaches markup escaped, by type, and links
/// are written only for schemes that browsers follow: `http`, `https`, `mailto`, `tel` and relative
/// ones; media only for `http`, `https` and relative ones.
///
/// HTML has no place for a slugline, an urgency and the status of a usable article. Names,
/// codes and other details that are not printed stand in the structured data; without it they are
/// reported as lost.
public struct HTMLExporter: Exporter {
  /// What the bytes are.
  public enum Document: String, Sendable, Hashable, CaseIterable {
    /// A whole page.
    case page
    /// An `article` element to put into a page of one's own.
    case fragment
  }

  /// Whether to write a whole page or an `article` element.
  public var document: Document

  /// Whether a page carries its style sheet; a fragment never does.
  public var includesStyles: Bool

  /// Whether to write what schema.org's `NewsArticle` can hold, as JSON-LD.
  public var includesStructuredData: Bool

  /// Whether elements say where they came from, in `data-start`, `data-end`, `data-rule` and
  /// `data-confidence`.
  public var includesProvenance: Bool

  /// Makes an exporter.
  public init(
    document: Document = .page, includesStyles: Bool = true, includesStructuredData: Bool = true,
    includesProvenance: Bool = false
  ) {
    self.document = document
    self.includesStyles = includesStyles
    self.includesStructuredData = includesStructuredData
    self.includesProvenance = includesProvenance
  }

  /// The style sheet that a page carries, for pages that hold fragments.
  public static var styleSheet: StaticString { Stylesheet.text }

  /// HTML, `text/html`.
  public var format: Format {
    Format(
      "html", title: "HTML page", mediaTypes: ["text/html"], fileExtensions: ["html", "htm"])
  }

  /// The options that can be set by name.
  public static var settings: [Setting<HTMLExporter>] {
    [
      Setting("document", \.document, "A whole page, or an article element to put into one"),
      Setting("styles", \.includesStyles, "Carry the style sheet in the page"),
      Setting("jsonld", \.includesStructuredData, "Describe the article as schema.org JSON-LD"),
      Setting("provenance", \.includesProvenance, "Say in data attributes where parts came from"),
    ]
  }

  /// Writes the article.
  public func write(_ article: Article, to output: inout Output) throws(ExportError) {
    let language = PageLanguage(of: article)
    if document == .page {
      output.writeMarkup(.html) { PageHead(self, language).write(article, to: &$0) }
    }
    if includesStructuredData {
      output.writeMarkup(.html) { $0.write(markup: "<script type=\"application/ld+json\">") }
      StructuredData.write(article, to: &output)
      output.writeMarkup(.html) { $0.write(markup: "</script>\n") }
    }
    output.writeMarkup(.html) { html in
      if document == .page { html.write(markup: "</head>\n<body>\n<main>\n") }
      var writer = ArticleWriter(self, language, article)
      writer.write(article, to: &html)
      if document == .page { html.write(markup: "</main>\n</body>\n</html>\n") }
    }
  }
}
