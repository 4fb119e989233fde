/// A file or stream that is open, by the system's number for it; whoever opened it closes it.
public struct FileDescriptor: RawRepresentable, Sendable, Hashable {
  /// The system's number.
  public var rawValue: CInt

  /// Makes a descriptor of the system's number.
  public init(rawValue: CInt) { self.rawValue = rawValue }

  /// Where a program's input comes from.
  public static let standardInput = FileDescriptor(rawValue: 0)

  /// Where a program's results go.
  public static let standardOutput = FileDescriptor(rawValue: 1)

  /// Where a program tells of errors and progress.
  public static let standardError = FileDescriptor(rawValue: 2)

  /// Writes all bytes.
  ///
  /// - Throws: ``FileError`` when the system refuses some of them.
  public func write(_ bytes: Span<UInt8>) throws(FileError) {
    try System.send(bytes, to: rawValue, path: description)
  }

  /// Writes a text as UTF-8.
  ///
  /// - Throws: ``FileError`` when the system refuses some of it.
  public func write(_ text: String) throws(FileError) { try write(text.utf8Span.span) }

  /// Whether a person looks at it: whether it is a terminal.
  public var isTerminal: Bool { System.isTerminal(rawValue) }

  /// The columns of the terminal; `nil` for what is none or does not tell.
  public var terminalColumns: Int? { System.terminalColumns(rawValue) }
}

extension FileDescriptor: CustomStringConvertible {
  /// The name of a standard stream, or the number.
  public var description: String {
    switch self {
    case .standardInput: "standard input"
    case .standardOutput: "standard output"
    case .standardError: "standard error"
    default: "descriptor \(rawValue)"
    }
  }
}
