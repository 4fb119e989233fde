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
  /// The source, as UTF-8; what nodes call their source range is a range of it.
  public let source: [UInt8]
  let records: HTMLRecords

  /// Parses `source`, which is UTF-8.
  ///
  /// There is no such thing as invalid HTML: any bytes make a document. Takes time in proportion to
  /// the source's length. Throws if the source has 4 GiB or more.
  public init(parsing source: [UInt8]) throws(InputTooLarge) {
    records = try HTMLRecords(parsing: source.span)
    self.source = source
  }

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
