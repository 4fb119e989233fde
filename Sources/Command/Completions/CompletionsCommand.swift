import Broadsheet

/// `broadsheet completions`: scripts that complete the command line, formats and all.
struct CompletionsCommand {
  /// The shells that there is a script for.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  private let shell: Shell
  private let vocabulary: CompletionVocabulary

  init(_ arguments: Arguments, registry: Registry) throws(UsageError) {
    let known = Shell.allCases.map(\.rawValue)
    guard let word = arguments.operands.first else {
      throw UsageError(
        "which shell? Choose \(known.joined(separator: ", "))", subcommand: .completions)
    }
    guard arguments.operands.count == 1, let shell = Shell(rawValue: word) else {
      throw UsageError(
        unknown: "shell", arguments.operands.joined(separator: " "), known: known,
        subcommand: .completions)
    }
    self.shell = shell
    vocabulary = CompletionVocabulary(registry: registry)
  }

  func run(on console: some Console) -> ExitStatus {
    let script =
      switch shell {
      case .bash: BashCompletions(vocabulary).script
      case .zsh: ZshCompletions(vocabulary).script
      case .fish: FishCompletions(vocabulary).script
      }
    console.print(script)
    return .success
  }
}

extension Subcommand {
  /// `broadsheet completions`.
  static let completions = Subcommand(
    .completions, "Print a script that completes command lines", synopsis: "SHELL",
    operands: .words(CompletionsCommand.Shell.allCases.map(\.rawValue)),
    sections: [
      Section(
        "Shells",
        [
          .term("bash", "Put 'source <(broadsheet completions bash)' into ~/.bashrc"),
          .term("zsh", "Put 'source <(broadsheet completions zsh)' behind compinit in ~/.zshrc"),
          .term("fish", "broadsheet completions fish >~/.config/fish/completions/broadsheet.fish"),
        ])
    ])
}
