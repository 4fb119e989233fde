import Broadsheet

/// Where the page of an inspection goes.
enum PageTarget: Sendable, Hashable {
  case standardOutput
  case file(String)

  /// What the arguments ask for; `nil` if they want no page.
  init?(_ arguments: Arguments) throws(UsageError) {
    let path = arguments[.pageOutput]
    guard arguments.contains(.html) else {
      if path != nil { throw UsageError("-o needs --html", subcommand: .inspect) }
      return nil
    }
    self = path.map(Self.file) ?? .standardOutput
  }

  func write(_ bytes: Span<UInt8>, on console: some Console) throws(ExportError) {
    switch self {
    case .standardOutput:
      do throws(FileError) { try console.write(bytes, to: .output) } catch {
        throw .outputFailed(error.reason)
      }
    case .file(let path):
      try console.replaceFile(at: path) { receiver throws(ExportError) in try receiver(bytes) }
    }
  }
}
