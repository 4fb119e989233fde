public import BroadsheetCore

/// A schema that documents can be checked against.
///
/// A schema belongs to one thread at a time. Schemas are trusted, other than documents: their
/// includes are followed.
public struct XMLSchema: ~Copyable {
  /// The language that a schema is written in.
  public enum Language: Sendable, Hashable, CaseIterable {
    /// RELAX NG in its XML syntax.
    case relaxNG
    /// W3C XML Schema 1.0.
    case xsd
  }

  /// What is wrong with a document.
  public struct Message: Sendable, Hashable {
    /// The finding in words.
    public var text: String

    /// The line of the document, from 1.
    public var line: Int
  }

  #if XML
    private enum Compiled: ~Copyable {
      case relaxNG(CompiledRelaxNG)
      case xsd(CompiledXSD)
    }

    private let compiled: Compiled

    private init(_ document: consuming LibXML2Document, as language: Language) throws(ReadingError)
    {
      switch language {
      case .relaxNG: compiled = .relaxNG(try CompiledRelaxNG(document))
      case .xsd: compiled = .xsd(try CompiledXSD(document))
      }
    }
  #endif

  /// Makes a schema of its bytes; relative includes are looked for in the working directory.
  ///
  /// - Throws: `ReadingError` when the bytes are no schema of that language.
  public init(_ bytes: Span<UInt8>, as language: Language) throws(ReadingError) {
    #if XML
      try self.init(LibXML2Document(bytes), as: language)
    #else
      throw .xmlUnavailable
    #endif
  }

  /// Makes a schema of a file; relative includes are looked for beside it.
  ///
  /// - Throws: `ReadingError` when there is no such file or it is no schema of that
  ///   language.
  public init(path: String, as language: Language) throws(ReadingError) {
    #if XML
      try self.init(LibXML2Document(path: path), as: language)
    #else
      throw .xmlUnavailable
    #endif
  }

  /// Checks a document; a valid one gives no messages.
  ///
  /// - Throws: `ReadingError` when the document is not well-formed.
  public borrowing func validate(_ document: Span<UInt8>) throws(ReadingError) -> [Message] {
    #if XML
      // The tree's reader keeps the limits that libxml2's own does not, and knows positions.
      _ = try XMLTree(parsing: document)
      let document = try LibXML2Document(document)
      switch compiled {
      case .relaxNG(let schema): return schema.messages(for: document)
      case .xsd(let schema): return schema.messages(for: document)
      }
    #else
      throw .xmlUnavailable
    #endif
  }
}
