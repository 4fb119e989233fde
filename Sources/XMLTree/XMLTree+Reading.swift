public import BroadsheetCore

extension XMLTree {
  /// Reads a document.
  ///
  /// Nothing is loaded from anywhere, and no entities are expanded but the five that XML defines:
  /// a reference to another is an error. Any encoding that libxml2 knows will do.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - depthLimit: How deep elements may nest.
  /// - Throws: `ReadingError` when the document is not well-formed, with the byte
  ///   where it shows; when it exceeds a limit; when the package was built without the trait `XML`.
  public init(
    parsing input: Span<UInt8>, depthLimit: Int = deepestNesting
  ) throws(ReadingError) {
    var tree: XMLTree?
    try XMLTree.read(input, depthLimit: depthLimit) { document in
      tree = document
      return .next
    }
    guard let tree else { throw ReadingError(.malformed("the document has no element")) }
    self = tree
  }

  /// Reads a document, or one child of its outermost element after the other.
  ///
  /// The children of a container are handed over while the rest is unread, and are forgotten then:
  /// memory holds one of them, whatever the length of the input.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - containers: Names of outermost elements whose children are to be handed over.
  ///   - depthLimit: How deep elements may nest.
  ///   - receive: Takes a tree and says whether to read on.
  /// - Throws: `ReadingError` as `init(parsing:depthLimit:)` does; trees that were
  ///   complete before the error have been handed over.
  public static func read(
    _ input: Span<UInt8>, childrenOf containers: Set<String> = [],
    depthLimit: Int = deepestNesting, each receive: (XMLTree) -> ReadingStep
  ) throws(ReadingError) {
    #if XML
      let builder = XMLTreeBuilder(containers: containers, depthLimit: depthLimit)
      try XMLPushParser(feeding: builder).parse(input, each: receive)
    #else
      throw .xmlUnavailable
    #endif
  }
}

#if !XML
  extension ReadingError {
    /// The package was built without libxml2.
    static let xmlUnavailable = ReadingError(
      .unavailable("XML needs libxml2: build Broadsheet with its trait 'XML' switched on"))
  }
#endif
