public import BroadsheetBytes

/// A page of HTML, parsed as browsers do with scripting off.
///
/// The document owns its source; nodes are ranges of it, and a text or an attribute is decoded when
/// it is asked for. It is a value that is safe to share between tasks, and cheap to copy.
///
///     let page = try HTMLDocument(parsing: bytes)
///     for link in page.root.elements(.a) where link.hasClass("headline") {
///       print(link.text, link["href"] ?? "")
///     }
public struct HTMLDocument: Sendable {
  /// The source as UTF-8, which every range of a node is a range of.
  ///
  /// It is what was parsed, unless that was in another encoding, broken or had a byte order mark.
  public let source: [UInt8]
  /// The encoding that the source was in.
  public let encoding: TextEncoding
  let records: HTMLRecords

  /// Parses `source` as a page; there is no such thing as invalid HTML.
  ///
  /// A byte order mark tells its encoding, else `declared` does, which is what the page came with,
  /// such as the `charset` of HTTP; without either it is found as the standard says (13.2.3.2).
  /// Takes time in proportion to the source's length. Throws if that is 4 GiB or more.
  public init(
    parsing source: [UInt8], declared: TextEncoding? = nil
  ) throws(InputTooLarge) {
    let text = try DecodedText(page: source.span, declared: declared)
    let utf8 = text.utf8.bytes
    encoding = text.encoding
    records = try HTMLRecords(parsing: utf8)
    if utf8.isIdentical(to: source.span) {
      self.source = source
    } else {
      var copy: [UInt8] = []
      copy.append(utf8.indices, of: utf8)
      self.source = copy
    }
  }

  /// Parses `source` as a page.
  public init(parsing source: String) throws(InputTooLarge) {
    try self.init(parsing: Array(source.utf8), declared: .utf8)
  }

  /// Parses `source`, which is UTF-8, as what stands in an element `tag` of a page (13.4).
  ///
  /// The root holds a made-up `html`, and that holds the fragment.
  public init(
    parsingFragment source: String, within tag: HTMLTag = .body, in namespace: HTMLNamespace = .html
  ) throws(InputTooLarge) {
    let bytes = Array(source.utf8)
    records = try HTMLRecords(parsing: bytes.span, within: tag, in: namespace)
    self.source = bytes
    encoding = .utf8
  }

  /// How much the page asks browsers to be like old ones.
  public var quirks: QuirksMode { records.quirks }

  /// A look at the records, for code that must be fast.
  package var tree: HTMLTree {
    @_lifetime(borrow self)
    get { HTMLTree(source: source.span, records: records) }
  }

  /// How many nodes the document has, itself included.
  public var nodeCount: Int { records.nodes.count }

  /// The root of the tree, which holds the document type and the element `html`.
  public var root: HTMLNode { HTMLNode(document: self, id: .document) }

  /// Whether both share the same records, which copies of one document do.
  func isSame(as other: HTMLDocument) -> Bool {
    records.nodes.span.isIdentical(to: other.records.nodes.span)
  }
}
