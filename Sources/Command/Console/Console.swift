package import Broadsheet

/// What the command sees of the world: streams, files, the terminal, the clock.
///
/// The process's own is ``SystemConsole``; tests bring one that lives in memory.
package protocol Console: Sendable {
  /// The bytes of an input.
  func read(_ input: Input) throws(FileError) -> [UInt8]

  /// Writes bytes to a stream.
  func write(_ bytes: Span<UInt8>, to stream: StandardStream) throws(FileError)

  /// Puts what `body` writes in the place of a file, in one step once `body` is done.
  ///
  /// When `body` throws, the file is as it was before.
  func replaceFile(
    at path: String, _ body: (@escaping Output.Receiver) throws(ExportError) -> Void
  ) throws(ExportError)

  /// Whether there is a folder at the path.
  func isFolder(_ path: String) -> Bool

  /// Makes a folder, and those it lies in, unless it is there.
  func makeFolder(at path: String) throws(FileError)

  /// Whether a person reads the stream as it is written.
  func isTerminal(_ stream: StandardStream) -> Bool

  /// The width of the terminal in columns; `nil` where there is none.
  var columns: Int? { get }

  /// The present time; `nil` when the clock does not say.
  var now: Timestamp? { get }

  /// How many files to work on at once unless told otherwise.
  var cores: Int { get }

  /// A variable of the environment.
  func environment(_ name: String) -> String?
}

extension Console {
  /// Prints a text as it is; what cannot be printed is lost, there being nobody to tell.
  func print(_ text: String, to stream: StandardStream = .output) {
    try? write(text.utf8Span.span, to: stream)
  }
}
