package import BroadsheetBytes

/// The outcome of parsing: the tree as records, which make sense beside their source only.
///
/// `HTMLTree` joins both for a look; `HTMLDocument` owns both.
package struct HTMLRecords: Sendable {
  /// The nodes, of which the first is the document.
  var nodes: [NodeRecord]
  /// The attributes of all elements; the first record is none.
  var attributes: [AttributeRecord]
  /// How much the page asks browsers to be like old ones.
  var quirks = QuirksMode.none
}

extension HTMLRecords {
  /// Parses `source`, which is UTF-8, as a page (13.2 of the HTML standard) with scripting off.
  ///
  /// Throws if the source has 4 GiB or more.
  package init(parsing source: Span<UInt8>) throws(InputTooLarge) {
    try InputTooLarge.check(source.count)
    var builder = TreeBuilder(source)
    builder.run()
    self = builder.records
  }

  /// Parses `source` as what stands in an element `tag` (13.4): the root is a made-up `html`, and
  /// the fragment is what it holds.
  package init(
    parsing source: Span<UInt8>, within tag: HTMLTag, in namespace: HTMLNamespace = .html
  ) throws(InputTooLarge) {
    try InputTooLarge.check(source.count)
    var builder = TreeBuilder(source)
    builder.enter(tag, in: namespace)
    builder.run()
    self = builder.records
  }
}
