#if XML
  import BroadsheetCore
  internal import CLibXML2

  /// A parser of libxml2 that is fed some kilobytes at a time and tells a builder what it meets.
  ///
  /// The options: `NONET`, since nothing may be loaded; `HUGE`, since the limits that it lifts are
  /// kept elsewhere (depth by the builder, lengths by the token guard, amplification by never
  /// expanding an entity) and would forbid long texts.
  ///
  /// The document type is checked and forgotten: no handler takes its declarations, so an entity of
  /// its own is undefined and ends the parse. So does a default of an attribute where it would
  /// apply: one long default on many elements is an amplification too.
  @safe
  final class XMLPushParser {
    var builder: XMLTreeBuilder
    private var context: xmlParserCtxtPtr?

    /// How much is parsed between looks at what has been found.
    private static let chunk = 16 * 1024

    init(feeding builder: XMLTreeBuilder) {
      self.builder = builder
      LibXML2.prepare()
      var handler = unsafe Self.makeHandler()
      // Safe: the context does not outlive this object, which frees it.
      unsafe context = xmlCreatePushParserCtxt(
        &handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
      unsafe xmlCtxtUseOptions(
        context, CInt(bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
    }

    deinit {
      guard let context = unsafe context else { return }
      // Declarations of entities end up in a document that the context does not free.
      unsafe xmlFreeDoc(context.pointee.myDoc)
      unsafe xmlFreeParserCtxt(context)
    }

    /// Parses a document and hands over the trees that the builder makes of it.
    func parse(
      _ input: Span<UInt8>, each receive: (XMLTree) -> ReadingStep
    ) throws(ReadingError) {
      guard let context = unsafe context else {
        throw ReadingError(.unavailable("libxml2 has no memory for a parser"))
      }
      var tokens = TokenGuard()
      var offset = 0
      var isAtEnd = false
      while !isAtEnd {
        let piece = input.extracting(offset..<min(offset + Self.chunk, input.count))
        offset += piece.count
        isAtEnd = piece.isEmpty
        // Safe: libxml2 copies the bytes before it returns.
        unsafe piece.withUnsafeBufferPointer { buffer in
          _ = unsafe buffer.withMemoryRebound(to: CChar.self) { bytes in
            unsafe xmlParseChunk(context, bytes.baseAddress, CInt(bytes.count), isAtEnd ? 1 : 0)
          }
        }
        for tree in builder.takeFinished() where receive(tree) == .stop { return }
        if let failure = builder.failure {
          throw ReadingError(failure.cause, at: min(failure.offset, input.count))
        }
        if let refusal = unsafe tokens.refusal(of: context.pointee.input) {
          throw ReadingError(refusal, at: self.offset ?? offset)
        }
      }
    }

    /// Ends the parse from within a handler.
    func stop() { unsafe xmlStopParser(context) }

    // MARK: Places

    /// Where the parser stands in the input; `nil` when libxml2 converts its encoding.
    var offset: Int? {
      guard let input = unsafe context?.pointee.input, !isConverted else { return nil }
      // Safe: both pointers are into the buffer of the input.
      return unsafe Int(clamping: input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    }

    /// The offset and the line of the start tag whose end the parser has reached.
    var startTag: (offset: Int, line: Int) {
      guard let input = unsafe context?.pointee.input else { return (0, 0) }
      var line = unsafe Int(input.pointee.line)
      var cursor = unsafe input.pointee.cur
      // A start tag holds no other "<". Safe: libxml2 keeps a tag in the buffer until it is parsed,
      // and the loop ends where the buffer begins.
      while let byte = unsafe cursor, unsafe byte > input.pointee.base {
        unsafe cursor = byte - 1
        let value = unsafe (byte - 1).pointee
        if value == 0x3C { break }
        if value == 0x0A { line -= 1 }
      }
      guard let end = offset, let start = unsafe cursor, let current = unsafe input.pointee.cur
      else { return (0, line) }
      return unsafe (end - (current - start), line)
    }

    private var isConverted: Bool {
      unsafe context?.pointee.input?.pointee.buf?.pointee.encoder != nil
    }
  }
#endif
