#if XML
  import BroadsheetCore
  internal import CLibXML2

  /// Gathers the errors of one context of libxml2.
  final class LibXML2Log {
    /// More say nothing new, and a document may have millions.
    private static let limit = 1000

    private(set) var messages: [XMLSchema.Message] = []

    /// What a context is given to find the log; it must not outlive the log.
    var address: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

    /// Why a schema is none.
    var schemaError: ReadingError {
      ReadingError(
        .malformed(messages.first.map { "line \($0.line): \($0.text)" } ?? "this is no schema"))
    }

    /// Adds an error to the log at an address; warnings are none.
    static func add(_ error: UnsafePointer<xmlError>?, to address: UnsafeMutableRawPointer?) {
      guard let error = unsafe error?.pointee, unsafe error.level != XML_ERR_WARNING,
        let address = unsafe address
      else { return }
      // Safe: whoever hands out the address keeps the log until its context is freed.
      let log = unsafe Unmanaged<LibXML2Log>.fromOpaque(address).takeUnretainedValue()
      guard log.messages.count < limit else { return }
      unsafe log.messages.append(
        XMLSchema.Message(text: LibXML2.message(error), line: Int(error.line)))
    }
  }
#endif
