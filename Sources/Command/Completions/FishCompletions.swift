/// The script for fish.
struct FishCompletions {
  private let vocabulary: CompletionVocabulary

  init(_ vocabulary: CompletionVocabulary) { self.vocabulary = vocabulary }

  var script: String {
    var text = """
      # Completes the command broadsheet in fish.
      complete -c broadsheet -f
      complete -c broadsheet -n __fish_use_subcommand -s h -l help -d 'Print this help'
      complete -c broadsheet -n __fish_use_subcommand -s V -l version -d 'Print the version'

      """
    for subcommand in Subcommand.all {
      let name = subcommand.name.rawValue
      let summary = ShellQuoting.fish(subcommand.summary)
      text += "complete -c broadsheet -n __fish_use_subcommand -a \(name) -d \(summary)\n"
      let start = "complete -c broadsheet -n '__fish_seen_subcommand_from \(name)'"
      for option in subcommand.options {
        text += start + (option.letter.map { " -s \($0)" } ?? "") + " -l \(option.name)"
        if let value = option.value { text += " -r" + offers(value.candidates) }
        text += " -d \(ShellQuoting.fish(option.purpose))\n"
      }
      let operands = offers(subcommand.operands)
      if !operands.isEmpty { text += start + operands + "\n" }
    }
    return text
  }

  /// What to offer: files, words or nothing.
  private func offers(_ candidates: Candidates) -> String {
    guard let words = vocabulary.words(candidates) else { return " -F" }
    return words.isEmpty ? "" : " -a \(ShellQuoting.fish(words.joined(separator: " ")))"
  }
}
