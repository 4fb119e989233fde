import Broadsheet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's own streams, files, terminal and clock.
struct SystemConsole: Console {
  func read(_ input: Input) throws(FileError) -> [UInt8] {
    switch input {
    case .standardInput: try [UInt8](contentsOf: .standardInput)
    case .file(let path): try [UInt8](contentsOfFile: path)
    }
  }

  func write(_ bytes: Span<UInt8>, to stream: StandardStream) throws(FileError) {
    try descriptor(of: stream).write(bytes)
  }

  func replaceFile(
    at path: String, _ body: (@escaping Output.Receiver) throws(ExportError) -> Void
  ) throws(ExportError) {
    let replacement: FileReplacement
    do throws(FileError) { replacement = try FileReplacement(of: path) } catch {
      throw Self.failure(error)
    }
    let descriptor = replacement.descriptor
    try body { bytes throws(ExportError) in
      do throws(FileError) { try descriptor.write(bytes) } catch { throw Self.failure(error) }
    }
    do throws(FileError) { try replacement.commit() } catch { throw Self.failure(error) }
  }

  private static func failure(_ error: FileError) -> ExportError { .outputFailed("\(error)") }

  func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  func makeFolder(at path: String) throws(FileError) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for step in path.split(separator: "/") {
      prefix += step + "/"
      if isFolder(prefix) { continue }
      // Another process may have made it since.
      if unsafe mkdir(prefix, 0o777) != 0, errno != EEXIST {
        throw FileError(.open, prefix, code: errno)
      }
    }
  }

  func isTerminal(_ stream: StandardStream) -> Bool { descriptor(of: stream).isTerminal }

  var columns: Int? {
    FileDescriptor.standardOutput.terminalColumns ?? FileDescriptor.standardError.terminalColumns
  }

  var now: Timestamp? { .now }

  var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  private func descriptor(of stream: StandardStream) -> FileDescriptor {
    switch stream {
    case .output: .standardOutput
    case .error: .standardError
    }
  }
}
