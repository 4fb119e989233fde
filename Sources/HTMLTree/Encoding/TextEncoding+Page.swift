public import BroadsheetBytes

extension TextEncoding {
  /// Finds the encoding of a page as HTML says (13.2.3.2).
  ///
  /// A byte order mark tells it, else `declared` does, which is what the page came with, such as
  /// the `charset` of HTTP, else a declaration in the first 1024 bytes. A page without one is UTF-8
  /// if it is valid; else a declaration further on counts, as it does for browsers, which then
  /// start anew; else it is windows-1252, or UTF-8 with faults if it is mostly so.
  public init(page: Span<UInt8>, declared: TextEncoding? = nil) {
    self =
      Self.byteOrderMark(of: page)?.encoding
      ?? declared
      ?? MetaPrescan.encoding(in: page.extracting(first: 1024))
      ?? Self(undeclaredPage: page)
  }

  private init(undeclaredPage page: Span<UInt8>) {
    let isASCII = page.firstNonASCII(in: page.indices) == page.count
    if let utf16 = Self.unmarkedUTF16(of: page) {
      self = utf16
    } else if !isASCII && page.firstInvalidUTF8 == nil {
      self = .utf8
    } else {
      self = MetaPrescan.encoding(in: page) ?? Self.brokenUTF8OrWindows1252(page)
    }
  }
}

extension DecodedText {
  /// Decodes a page, whose encoding is found as HTML says.
  ///
  /// `declared` is the encoding that the page came with, such as the `charset` of HTTP. Throws if
  /// the page, or its text, has 4 GiB or more.
  @_lifetime(copy page)
  public init(page: Span<UInt8>, declared: TextEncoding? = nil) throws(InputTooLarge) {
    try self.init(page, declared: TextEncoding(page: page, declared: declared))
  }
}
