/// Why a file could not be read or written.
public struct FileError: Error, Sendable, Hashable {
  /// What was tried.
  public enum Operation: String, Sendable, Hashable {
    /// To open the file or to learn what it is.
    case open
    /// To read its bytes.
    case read
    /// To write its bytes.
    case write
    /// To put it in the place of another.
    case replace
  }

  /// What was tried.
  public var operation: Operation

  /// The file's path as the caller gave it, or the name of a standard stream.
  public var path: String

  /// The system's number for the error, as `errno` has it.
  public var code: CInt

  /// Makes an error.
  public init(_ operation: Operation, _ path: String, code: CInt) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The system's words for the error, such as `No such file or directory`.
  public var reason: String { System.words(for: code) }
}

extension FileError: CustomStringConvertible {
  /// The error as a sentence without a full stop.
  public var description: String { "cannot \(operation.rawValue) '\(path)': \(reason)" }
}
