public import BroadsheetCore
import BroadsheetJSONSyntax

/// Writes an article as native JSON: the whole article, so that a reader gets back an equal one.
///
/// Members stand in a fixed order, and absent parts have none. Every article ends with a line feed;
/// several to one output follow each other, and are JSON Lines when `pretty` is off. The schema is
/// `Documentation/Schemas/article.schema.json`. What is written is for newsrooms and archives:
/// embargoed articles and notes to the desk are in it.
public struct JSONExporter: Exporter {
  /// Broadsheet JSON.
  public let format = NativeJSON.format

  /// Newsrooms.
  public let audience = Audience.newsroom

  /// Whether the text is indented for people rather than packed on one line.
  public var pretty: Bool

  /// Whether the origins of parts are written; what is left out is reported as a loss.
  public var provenance: Bool

  /// The options that can be set by name.
  public static var settings: [Setting<Self>] {
    [
      Setting("pretty", \.pretty, "Indent for people; false packs an article on one line"),
      Setting("provenance", \.provenance, "Write where each part came from"),
    ]
  }

  /// Makes an exporter.
  public init(pretty: Bool = true, provenance: Bool = true) {
    self.pretty = pretty
    self.provenance = provenance
  }

  /// Writes an article and a line feed.
  public func write(_ article: Article, to output: inout Output) throws(ExportError) {
    var encoder = ArticleEncoder(
      JSONWriter(output, layout: pretty ? .pretty : .compact), includesProvenance: provenance)
    encoder.write(article)
    output = encoder.finish()
    output.write(byte: UInt8(ascii: "\n"))
  }
}
