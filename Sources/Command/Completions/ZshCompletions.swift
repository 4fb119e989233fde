/// The script for zsh, on its own completion system.
struct ZshCompletions {
  private let vocabulary: CompletionVocabulary

  init(_ vocabulary: CompletionVocabulary) { self.vocabulary = vocabulary }

  var script: String {
    var text = """
      #compdef broadsheet
      # Completes the command broadsheet in zsh.
      _broadsheet() {
        if (( CURRENT == 2 )); then
          local -a commands
          commands=(

      """
    for subcommand in Subcommand.all {
      text += "      "
      text += ShellQuoting.posix("\(subcommand.name.rawValue):\(subcommand.summary)") + "\n"
    }
    text += """
          )
          _describe command commands
          _arguments '(- *)'{-h,--help}'[Print this help]' '(- *)'{-V,--version}'[Print the version]'
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in

      """
    for subcommand in Subcommand.all {
      text += "    \(subcommand.name.rawValue))\n      _arguments -s"
      for option in subcommand.options { text += " \\\n        " + specification(of: option) }
      text += " \\\n        " + ShellQuoting.posix("*:operand:" + action(subcommand.operands))
      text += " ;;\n"
    }
    text += """
        esac
      }
      if [ "$funcstack[1]" = _broadsheet ]; then
        _broadsheet "$@"
      else
        compdef _broadsheet broadsheet
      fi

      """
    return text
  }

  /// An option in the language of `_arguments`.
  private func specification(of option: Option) -> String {
    var tail = "[\(escaped(option.purpose))]"
    if let value = option.value { tail += ":\(escaped(value.name)):\(action(value.candidates))" }
    let repeats = option.purpose.hasSuffix("repeatable")
    let long = "--\(option.name)"
    guard let letter = option.letter else {
      return ShellQuoting.posix((repeats ? "*" : "") + long + tail)
    }
    return "'(-\(letter) \(long))'{-\(letter),\(long)}" + ShellQuoting.posix(tail)
  }

  private func action(_ candidates: Candidates) -> String {
    guard let words = vocabulary.words(candidates) else { return "_files" }
    return words.isEmpty ? " " : "(\(words.joined(separator: " ")))"
  }

  /// A text in a place where brackets and colons have a meaning.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "[]:\\".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
