/// Why an input gave no article.
public struct ReadingError: Error, Sendable, Hashable {
  /// What went wrong.
  @nonexhaustive
  public enum Cause: Sendable, Hashable {
    /// The input holds no article: it is empty, or blank.
    case noArticle
    /// The input breaks the rules of its format; the text says which.
    case malformed(String)
    /// The input is longer, or holds more, than the limits allow.
    case limitExceeded(name: String, limit: Int)
    /// The input is of a format, version or encoding that the reader does not know.
    case unsupported(String)
    /// The reader was built without what it needs; the text says what.
    case unavailable(String)
  }

  /// What went wrong.
  public var cause: Cause

  /// The byte of the input where it showed.
  public var offset: Int

  /// Makes an error.
  public init(_ cause: Cause, at offset: Int = 0) {
    self.cause = cause
    self.offset = offset
  }
}

extension ReadingError: CustomStringConvertible {
  /// The cause as a sentence without a full stop.
  public var description: String {
    switch cause {
    case .noArticle: "the input holds no article"
    case .malformed(let what): what
    case .limitExceeded(let name, let limit): "the input exceeds the limit of \(limit) \(name)"
    case .unsupported(let what): "\(what) is not supported"
    case .unavailable(let what): what
    }
  }
}
