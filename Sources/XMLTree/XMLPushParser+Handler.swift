#if XML
  import BroadsheetCore
  internal import CLibXML2

  extension XMLPushParser {
    /// What libxml2 calls; the user data is always the parser itself.
    static func makeHandler() -> xmlSAXHandler {
      var handler = unsafe xmlSAXHandler()
      unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
      unsafe handler.startElementNs = {
        parser, name, _, uri, namespaces, _, attributes, defaulted, values in
        unsafe XMLPushParser.from(parser)?.start(
          name, uri, namespaces: Int(namespaces), attributes: Int(attributes),
          defaulted: Int(defaulted), values)
      }
      unsafe handler.endElementNs = { parser, _, _, _ in
        guard let parser = unsafe XMLPushParser.from(parser) else { return }
        parser.builder.end(offset: parser.offset ?? 0)
      }
      unsafe handler.characters = { parser, bytes, count in
        unsafe XMLPushParser.from(parser)?.words(bytes, count)
      }
      unsafe handler.ignorableWhitespace = handler.characters
      unsafe handler.cdataBlock = handler.characters
      unsafe handler.serror = { parser, error in
        guard let error = unsafe error else { return }
        unsafe XMLPushParser.from(parser)?.report(error.pointee)
      }
      return unsafe handler
    }

    /// Safe: every context is created with its parser as user data, and freed before it.
    private static func from(_ data: UnsafeMutableRawPointer?) -> XMLPushParser? {
      guard let data = unsafe data else { return nil }
      return unsafe Unmanaged<XMLPushParser>.fromOpaque(data).takeUnretainedValue()
    }

    /// Safe: libxml2 gives five pointers for each attribute, of which the value is bounded by the
    /// last two, and names that live as long as the context.
    private func start(
      _ name: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?, namespaces: Int,
      attributes: Int, defaulted: Int, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
      let (offset, line) = startTag
      if defaulted > 0 {
        builder.fail(
          ReadingError(.unsupported("a default for an attribute in the document type"), at: offset))
      }
      unsafe builder.start(
        name: index(name, uri), namespaces: namespaces, attributes: attributes, offset: offset,
        line: line)
      if builder.failure != nil { return stop() }
      guard let values = unsafe values else { return }
      for attribute in 0..<attributes {
        let fields = unsafe values + 5 * attribute
        guard let start = unsafe fields[3], let end = unsafe fields[4] else { continue }
        let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
        unsafe builder.attribute(
          name: index(fields[0], fields[2]), value: Span(_unsafeElements: value))
      }
    }

    private func words(_ bytes: UnsafePointer<UInt8>?, _ count: CInt) {
      let words = unsafe UnsafeBufferPointer(start: bytes, count: Int(count))
      // Safe: libxml2 keeps the words until the handler returns, and the builder copies them.
      unsafe builder.words(Span(_unsafeElements: words))
    }

    /// libxml2 keeps one copy of each name, so its address stands for it.
    private func index(_ local: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?) -> Int {
      let address = XMLTreeBuilder.NameAddress(
        local: UInt(bitPattern: local), namespace: UInt(bitPattern: uri))
      return builder.index(of: address) {
        unsafe XMLTree.Name(local: LibXML2.string(local) ?? "", namespace: LibXML2.string(uri))
      }
    }

    /// Keeps the first error; warnings are none.
    private func report(_ error: xmlError) {
      guard unsafe error.level != XML_ERR_WARNING, builder.failure == nil else { return }
      let message = unsafe LibXML2.message(error)
      // Safe: the context of a parser's error is the parser's.
      let offset = unsafe xmlByteConsumed(error.ctxt?.assumingMemoryBound(to: xmlParserCtxt.self))
      let isEncoding =
        unsafe error.code == CInt(XML_ERR_UNSUPPORTED_ENCODING.rawValue)
        || error.code == CInt(XML_ERR_UNKNOWN_ENCODING.rawValue)
      builder.fail(
        ReadingError(
          isEncoding ? .unsupported("the document's encoding") : .malformed(message),
          at: max(0, Int(offset))))
    }
  }
#endif
