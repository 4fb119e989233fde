public import BroadsheetCore
import BroadsheetMarkup

/// Writes the native XML format, which holds the whole model and loses nothing.
///
/// Codes are attributes, words are elements, running text is mixed content. The schema is
/// `Documentation/Schemas/article.rng`; what a character that XML forbids is written as, see
/// ``BroadsheetMarkup/MarkupDialect/xml``.
public struct XMLExporter: Exporter {
  /// The native XML format.
  public let format = Format(
    "xml", title: "XML, the whole article", mediaTypes: ["application/xml", "text/xml"],
    fileExtensions: ["xml"])

  /// Newsroom systems: nothing is held back.
  public var audience: Audience { .newsroom }

  /// Whether elements stand on lines of their own, indented; never where white space counts.
  public var isPretty: Bool

  /// Whether parts say where they came from.
  public var includesProvenance: Bool

  /// The options by name.
  public static var settings: [Setting<XMLExporter>] {
    [
      Setting("pretty", \.isPretty, "put elements on lines of their own, indented"),
      Setting("provenance", \.includesProvenance, "say of each part where it came from"),
    ]
  }

  /// Makes an exporter.
  public init(isPretty: Bool = true, includesProvenance: Bool = true) {
    self.isPretty = isPretty
    self.includesProvenance = includesProvenance
  }

  /// Writes the article; without provenance, each origin is reported as a loss.
  public func write(_ article: Article, to output: inout Output) throws(ExportError) {
    output.writeMarkup(.xml) { markup in
      var writer = ElementWriter(
        markup, isPretty: isPretty, includesProvenance: includesProvenance)
      writer.write(article)
      markup = writer.finish()
    }
  }
}
