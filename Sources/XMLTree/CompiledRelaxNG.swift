#if XML
  import BroadsheetCore
  internal import CLibXML2

  /// A RELAX NG schema in the form that libxml2's validator runs on.
  @safe
  struct CompiledRelaxNG: ~Copyable {
    private let schema: xmlRelaxNGPtr

    init(_ document: consuming LibXML2Document) throws(ReadingError) {
      let log = LibXML2Log()
      defer { withExtendedLifetime(log) {} }
      // Safe: the context is freed before the log.
      let context = unsafe xmlRelaxNGNewDocParserCtxt(document.pointer)
      defer { unsafe xmlRelaxNGFreeParserCtxt(context) }
      unsafe xmlRelaxNGSetParserStructuredErrors(
        context, { unsafe LibXML2Log.add($1, to: $0) }, log.address)
      guard let schema = unsafe xmlRelaxNGParse(context) else { throw log.schemaError }
      unsafe self.schema = schema
    }

    deinit { unsafe xmlRelaxNGFree(schema) }

    borrowing func messages(for document: borrowing LibXML2Document) -> [XMLSchema.Message] {
      let log = LibXML2Log()
      defer { withExtendedLifetime(log) {} }
      // Safe: the context is freed before the log, the schema and the document.
      let context = unsafe xmlRelaxNGNewValidCtxt(schema)
      defer { unsafe xmlRelaxNGFreeValidCtxt(context) }
      unsafe xmlRelaxNGSetValidStructuredErrors(
        context, { unsafe LibXML2Log.add($1, to: $0) }, log.address)
      unsafe xmlRelaxNGValidateDoc(context, document.pointer)
      return log.messages
    }
  }
#endif
