#if XML
  import BroadsheetCore
  internal import CLibXML2

  /// A W3C XML schema in the form that libxml2's validator runs on.
  @safe
  struct CompiledXSD: ~Copyable {
    private let schema: xmlSchemaPtr

    /// The compiled schema points into it.
    private let document: LibXML2Document

    init(_ document: consuming LibXML2Document) throws(ReadingError) {
      let log = LibXML2Log()
      defer { withExtendedLifetime(log) {} }
      // Safe: the context is freed before the log.
      let context = unsafe xmlSchemaNewDocParserCtxt(document.pointer)
      defer { unsafe xmlSchemaFreeParserCtxt(context) }
      unsafe xmlSchemaSetParserStructuredErrors(
        context, { unsafe LibXML2Log.add($1, to: $0) }, log.address)
      guard let schema = unsafe xmlSchemaParse(context) else { throw log.schemaError }
      unsafe self.schema = schema
      self.document = document
    }

    deinit { unsafe xmlSchemaFree(schema) }

    borrowing func messages(for document: borrowing LibXML2Document) -> [XMLSchema.Message] {
      let log = LibXML2Log()
      defer { withExtendedLifetime(log) {} }
      // Safe: the context is freed before the log, the schema and the document.
      let context = unsafe xmlSchemaNewValidCtxt(schema)
      defer { unsafe xmlSchemaFreeValidCtxt(context) }
      unsafe xmlSchemaSetValidStructuredErrors(
        context, { unsafe LibXML2Log.add($1, to: $0) }, log.address)
      unsafe xmlSchemaValidateDoc(context, document.pointer)
      return log.messages
    }
  }
#endif
