import BroadsheetBytes

/// The names by which the format is known.
enum Vocabulary {
  /// The namespace of articles.
  static let articles = "urn:broadsheet:article:1"

  /// The namespace of where parts came from.
  static let origins = "urn:broadsheet:origin:1"

  /// The element around several articles.
  static let container = "articles"

  /// Whether the namespace of articles stands somewhere in the bytes.
  static func isNamed(in bytes: Span<UInt8>) -> Bool {
    bytes.firstOffset(of: articles.utf8Span.span) != nil
  }
}
