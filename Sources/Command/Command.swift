public import Broadsheet

/// The command `broadsheet`: all that the executable does, for programs that bring own formats.
///
/// With a format of yours in it, the whole tool is:
///
///     var registry = Registry.standard
///     try registry.register(MarkdownExporter())
///     await Command.main(registry: registry)
public enum Command {
  /// The version that `--version` prints.
  public static let version = "0.1.0"

  /// Does what the arguments say, with the process's own streams and files.
  ///
  /// - Parameters:
  ///   - arguments: The words behind the program's name.
  ///   - registry: The formats that the command knows; the standard ones if it is `nil`, which are
  ///     gathered only when they are needed.
  /// - Returns: The exit status: 0 for success, 1 when an input failed, 2 when the command line
  ///   makes no sense, 3 when an article must not be published.
  public static func run(
    _ arguments: [String] = Array(CommandLine.arguments.dropFirst()),
    registry: Registry? = nil
  ) async -> Int32 {
    await run(arguments, registry: registry, on: SystemConsole())
  }

  /// Does what the arguments say on any console.
  package static func run(
    _ arguments: [String], registry: Registry?, on console: some Console
  ) async -> Int32 {
    do throws(UsageError) {
      return try await dispatch(arguments[...], registry, console).rawValue
    } catch {
      let help = (["broadsheet", error.subcommand?.rawValue].compactMap(\.self) + ["--help"])
      console.print(
        "broadsheet: error: \(error.message) (see '\(help.joined(separator: " "))')\n", to: .error)
      return ExitStatus.usage.rawValue
    }
  }

  private static func dispatch(
    _ words: ArraySlice<String>, _ registry: Registry?, _ console: some Console
  ) async throws(UsageError) -> ExitStatus {
    guard let word = words.first else {
      console.print(HelpText.overview, to: .error)
      return .usage
    }
    switch word {
    case "--version", "-V":
      console.print("broadsheet \(version)\n")
      return .success
    case "--help", "-h":
      console.print(HelpText.overview)
      return .success
    default: break
    }
    guard let subcommand = Subcommand.all.first(where: { $0.name.rawValue == word }) else {
      let isOption = word.hasPrefix("-")
      throw UsageError(
        unknown: isOption ? "option" : "command", word,
        known: isOption ? ["--help", "--version"] : Subcommand.all.map(\.name.rawValue))
    }
    let arguments = try Arguments(words.dropFirst(), of: subcommand)
    if arguments.contains(.help) {
      console.print(HelpText.of(subcommand))
      return .success
    }
    let registry = registry ?? .standard
    switch subcommand.name {
    case .convert:
      return try await ConvertCommand(arguments, registry: registry, console: console).run()
    case .inspect: return try InspectCommand(arguments, registry: registry, console: console).run()
    case .formats: return try FormatsCommand(arguments, registry: registry).run(on: console)
    case .completions: return try CompletionsCommand(arguments, registry: registry).run(on: console)
    case .help: return try HelpCommand(arguments).run(on: console)
    }
  }
}
