/// The words behind a subcommand, sorted into options and operands.
struct Arguments {
  /// What is neither an option nor the value of one, in order.
  private(set) var operands: [String] = []

  private var values: [Option: [String]] = [:]

  /// Sorts the words by the rules of GNU: `--name value`, `--name=value`, `-n value`, `-nvalue`;
  /// behind `--` everything is an operand, and `-` alone is one.
  init(_ words: ArraySlice<String>, of subcommand: Subcommand) throws(UsageError) {
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let (option, attached) = try Self.option(in: word, of: subcommand)
      let spelling = word.hasPrefix("--") ? "--" + option.name : String(word.prefix(2))
      if let value = option.value {
        guard let text = attached ?? rest.popFirst() else {
          throw UsageError("\(spelling) needs a \(value.name)", subcommand: subcommand.name)
        }
        values[option, default: []].append(text)
      } else if attached != nil {
        throw UsageError("\(spelling) takes no value", subcommand: subcommand.name)
      } else {
        values[option, default: []].append("")
      }
    }
  }

  /// Whether the option was given.
  func contains(_ option: Option) -> Bool { values[option] != nil }

  /// The option's value; the last wins.
  subscript(option: Option) -> String? { values[option]?.last }

  /// All values of the option, in order.
  func all(_ option: Option) -> [String] { values[option] ?? [] }

  private static func option(
    in word: String, of subcommand: Subcommand
  ) throws(UsageError) -> (Option, attached: String?) {
    if word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let attached = parts.count == 2 ? String(parts[1]) : nil
      if let option = subcommand.options.first(where: { $0.name == parts[0] }) {
        return (option, attached)
      }
      throw UsageError(
        unknown: "option", "--" + parts[0], known: subcommand.options.map { "--" + $0.name },
        subcommand: subcommand.name)
    }
    let letter = word.dropFirst().first
    guard let option = subcommand.options.first(where: { $0.letter == letter }) else {
      throw UsageError("unknown option '\(word.prefix(2))'", subcommand: subcommand.name)
    }
    return (option, word.count > 2 ? String(word.dropFirst(2)) : nil)
  }
}
