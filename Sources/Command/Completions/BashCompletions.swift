/// The script for bash; it needs nothing but bash itself.
struct BashCompletions {
  private let vocabulary: CompletionVocabulary

  init(_ vocabulary: CompletionVocabulary) { self.vocabulary = vocabulary }

  var script: String {
    let commands = Subcommand.all.map(\.name.rawValue) + ["--help", "--version"]
    var text = """
      # Completes the command broadsheet in bash.
      _broadsheet() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}"
        local command="${COMP_WORDS[1]}" words=''
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          words=\(list(commands))
        else
          case "$command $previous" in

      """
    for subcommand in Subcommand.all {
      for option in subcommand.options {
        guard let value = option.value else { continue }
        let spellings = ["--" + option.name] + (option.letter.map { ["-\($0)"] } ?? [])
        let patterns = spellings.map { "'\(subcommand.name.rawValue) \($0)'" }
        text += "      \(patterns.joined(separator: " | ")))"
        text += assignment(vocabulary.words(value.candidates), otherwise: "return") + " ;;\n"
      }
    }
    text += """
            *)
              case "$command" in

      """
    for subcommand in Subcommand.all {
      let options = subcommand.options.map { "--" + $0.name }
      let operands = vocabulary.words(subcommand.operands) ?? []
      text += "          \(subcommand.name.rawValue))\n"
      text += "            case \"$current\" in\n"
      text += "              -*) words=\(list(options)) ;;\n"
      text += "              *)\(assignment(operands, otherwise: "return")) ;;\n"
      text += "            esac ;;\n"
    }
    text += """
              esac ;;
          esac
        fi
        # Words hold neither blanks nor wildcards, so splitting is what is wanted.
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        case "${COMPREPLY[*]}" in *=) compopt -o nospace 2>/dev/null ;; esac
      }
      # Without words to offer, bash offers files.
      complete -o default -F _broadsheet broadsheet

      """
    return text
  }

  private func assignment(_ words: [String]?, otherwise: String) -> String {
    guard let words, !words.isEmpty else { return " \(otherwise)" }
    return " words=\(list(words))"
  }

  private func list(_ words: [String]) -> String {
    ShellQuoting.posix(words.joined(separator: " "))
  }
}
