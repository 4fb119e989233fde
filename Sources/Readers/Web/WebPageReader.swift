public import BroadsheetBytes
public import BroadsheetConventions
public import BroadsheetCore
import BroadsheetHTMLTree

/// Reads the news article of a web page.
///
/// The reader knows no site. What a page says of its article in JSON-LD, microdata, OpenGraph,
/// `meta` and `link` elements and in print is ranked by how far it is to be trusted; the printed
/// form is kept where they differ, and each part's origin names its source and those that agree.
///
/// Any input gives an article or an error. Time is linear in the input.
public struct WebPageReader: Reader {
  /// HTML.
  public var format: Format {
    Format(
      "html", title: "Web page", mediaTypes: ["text/html", "application/xhtml+xml"],
      fileExtensions: ["html", "htm", "xhtml"])
  }

  /// How much the reader takes before it gives up with an error.
  public var limits = Limits()

  /// The language of the pages, as a BCP 47 tag; `nil` to find it.
  public var language: String?

  /// The encoding that a server declared for the pages; `nil` if none did.
  public var encoding: TextEncoding?

  /// The address that the pages came from, against which links are resolved; `nil` if not known.
  public var address: String?

  /// Whether parts say where they came from.
  public var provenance = true

  /// How the press of each language prints.
  public var conventions = Conventions.standard

  /// The weights that decide what is text.
  var model = BodyModel.standard

  /// A reader of pages in any language that the library knows.
  public init() {}

  /// The options that can be set by name.
  public static var settings: [Setting<WebPageReader>] {
    [
      Setting("language", \.language, "Language of the page, such as de; found if not given"),
      Setting("address", \.address, "Address of the page, to resolve its links"),
      Setting("provenance", \.provenance, "Whether parts say where they came from"),
    ]
  }

  /// Certain of what begins with a document type or an `html` tag, high for other tags of HTML.
  public func confidence(in prefix: Span<UInt8>) -> Confidence {
    MarkupSniffer(prefix).confidence
  }

  /// Reads the one article of the page.
  ///
  /// - Throws: `ReadingError` if the page is blank or exceeds the limits.
  public func read(
    _ input: Span<UInt8>, each receive: (consuming Reading) -> ReadingStep
  ) throws(ReadingError) {
    _ = receive(try read(input))
  }

  /// Reads the one article of the page.
  ///
  /// - Throws: `ReadingError` if the page is blank or exceeds the limits.
  public func read(_ input: Span<UInt8>) throws(ReadingError) -> Reading {
    guard input.count <= limits.inputBytes else {
      throw ReadingError(.limitExceeded(name: "bytes", limit: limits.inputBytes))
    }
    do throws(InputTooLarge) {
      let text = try DecodedText(page: input, declared: encoding)
      let records = try HTMLRecords(parsing: text.utf8.bytes)
      let tree = HTMLTree(source: text.utf8.bytes, records: records)
      let page = WebPage(text, tree: tree, reader: self)
      var finder = HeadFinder(page)
      let head = finder.find()
      var reading = BodyFinder.read(page, head: head, model: model)
      TextCredits(page, head).complete(&reading)
      return reading
    } catch {
      throw ReadingError(.limitExceeded(name: "bytes", limit: Int(UInt32.max)))
    }
  }
}
