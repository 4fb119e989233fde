import Broadsheet

/// Says which reader reads an input.
struct ReaderChoice: Sendable {
  private let registry: Registry

  /// The reader that the command line names.
  private let named: (any Reader)?

  /// Takes `--from` and `--reader-option` from the command line.
  init(
    _ arguments: Arguments, of subcommand: Subcommand.Name, registry: Registry
  ) throws(UsageError) {
    var assignments: [Assignment] = []
    for text in arguments.all(.readerOption) {
      assignments.append(try Assignment(text, of: .readerOption, in: subcommand))
    }
    do throws(SettingError) {
      self.registry = try registry.settingReaderOptions(assignments)
    } catch {
      throw UsageError("--reader-option: \(error)", subcommand: subcommand)
    }
    guard let name = arguments[.from] else {
      named = nil
      return
    }
    guard let reader = self.registry.reader(named: name) else {
      throw UsageError(
        unknown: "format to read", name, known: registry.readers.map(\.format.identifier),
        subcommand: subcommand)
    }
    for assignment in assignments
    where !reader.settingDescriptions.contains(where: { $0.name == assignment.key }) {
      throw UsageError(
        "--reader-option: the format '\(name)' has no option '\(assignment.key)'",
        subcommand: subcommand)
    }
    named = reader
  }

  /// The reader named, or the one of the file's extension, or the one that knows the bytes.
  func reader(of input: Input, bytes: Span<UInt8>) -> (any Reader)? {
    if let named { return named }
    if case .file(let path) = input, let suffix = Path(path).fileExtension,
      let reader = registry.reader(fileExtension: suffix)
    {
      return reader
    }
    return registry.reader(for: bytes)
  }
}
