/// `broadsheet help`: the same texts as `--help` prints.
struct HelpCommand {
  private let subcommand: Subcommand?

  init(_ arguments: Arguments) throws(UsageError) {
    guard let word = arguments.operands.first else {
      subcommand = nil
      return
    }
    subcommand = Subcommand.all.first { $0.name.rawValue == word }
    if subcommand == nil || arguments.operands.count > 1 {
      throw UsageError(
        unknown: "command", arguments.operands.joined(separator: " "),
        known: Subcommand.all.map(\.name.rawValue), subcommand: .help)
    }
  }

  func run(on console: some Console) -> ExitStatus {
    console.print(subcommand.map(HelpText.of) ?? HelpText.overview)
    return .success
  }
}

extension Subcommand {
  /// `broadsheet help`.
  static let help = Subcommand(
    .help, "Print the help text of a command", synopsis: "[COMMAND]", operands: .commands)
}
