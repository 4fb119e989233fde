#if XML
  internal import CLibXML2

  /// What libxml2 needs done once in a process, before threads use it.
  enum LibXML2 {
    private static let isPrepared: Bool = {
      xmlInitParser()
      // The schema validators build tables at first use without a lock.
      xmlSchemaInitTypes()
      return xmlRelaxNGInitTypes() == 0
    }()

    /// Prepares libxml2; only the first call does something.
    static func prepare() { _ = isPrepared }

    /// The bytes of a string of libxml2, without its terminating zero.
    static func string(_ bytes: UnsafePointer<UInt8>?) -> String? {
      guard let bytes = unsafe bytes else { return nil }
      // Safe: libxml2 ends its strings with a zero.
      return unsafe String(cString: bytes)
    }

    /// The words of an error in one line.
    static func message(_ error: xmlError) -> String {
      guard let message = unsafe error.message else { return "unknown error of libxml2" }
      // Safe: libxml2 ends its strings with a zero.
      let words = unsafe String(cString: message)
      return words.split(whereSeparator: \.isNewline).joined(separator: ": ")
    }
  }
#endif
