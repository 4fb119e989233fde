#if XML
  import BroadsheetCore
  internal import CLibXML2

  /// A document as libxml2's own tree, for its validators.
  @safe
  struct LibXML2Document: ~Copyable {
    let pointer: xmlDocPtr

    /// Nothing is loaded from the network and no entity expanded; there are no limits of size.
    private static let options = CInt(
      bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue)

    init(_ bytes: Span<UInt8>) throws(ReadingError) {
      guard let count = CInt(exactly: bytes.count) else {
        throw ReadingError(.limitExceeded(name: "bytes", limit: Int(CInt.max)))
      }
      try unsafe self.init { context in
        // Safe: libxml2 copies the bytes before it returns.
        unsafe bytes.withUnsafeBufferPointer { buffer in
          unsafe buffer.withMemoryRebound(to: CChar.self) { bytes in
            unsafe xmlCtxtReadMemory(context, bytes.baseAddress, count, nil, nil, Self.options)
          }
        }
      }
    }

    init(path: String) throws(ReadingError) {
      try unsafe self.init { context in unsafe xmlCtxtReadFile(context, path, nil, Self.options) }
    }

    private init(_ read: (xmlParserCtxtPtr) -> xmlDocPtr?) throws(ReadingError) {
      LibXML2.prepare()
      guard let context = unsafe xmlNewParserCtxt() else {
        throw ReadingError(.unavailable("libxml2 has no memory for a parser"))
      }
      let log = LibXML2Log()
      defer { withExtendedLifetime(log) {} }
      // Safe: the context is freed before the log.
      defer { unsafe xmlFreeParserCtxt(context) }
      unsafe context.pointee._private = log.address
      unsafe context.pointee.sax.pointee.serror = { context, error in
        // The user data of a context that makes a tree is the context itself.
        let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self)
        unsafe LibXML2Log.add(error, to: context?.pointee._private)
      }
      guard let document = unsafe read(context) else {
        throw ReadingError(.malformed(log.messages.first?.text ?? "the document cannot be read"))
      }
      unsafe pointer = document
    }

    deinit { unsafe xmlFreeDoc(pointer) }
  }
#endif
