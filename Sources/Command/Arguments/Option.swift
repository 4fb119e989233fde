/// An option of a subcommand: what it is called, what it takes and what it is for.
///
/// The parser, the help texts and the completions all work from these.
struct Option: Sendable, Hashable {
  /// The name after two hyphens.
  var name: String

  /// The letter after one hyphen.
  var letter: Character?

  /// What follows it; `nil` for a switch.
  var value: Value?

  /// What it is for, for the help text.
  var purpose: String

  /// What an option takes.
  struct Value: Sendable, Hashable {
    /// What help texts call it, in capitals.
    var name: String

    /// What a shell may offer in its place.
    var candidates: Candidates
  }

  init(_ name: String, _ letter: Character? = nil, _ value: Value? = nil, purpose: String) {
    self.name = name
    self.letter = letter
    self.value = value
    self.purpose = purpose
  }

  /// The option as help texts show it, such as `-f, --from FORMAT`.
  var synopsis: String {
    let short = letter.map { "-\($0), " } ?? "    "
    return short + "--" + name + (value.map { " " + $0.name } ?? "")
  }

  /// Prints the help text of a subcommand; every one has it.
  static let help = Option("help", "h", purpose: "Print this help")
}

/// What a shell may offer for a word of the command line.
enum Candidates: Sendable, Hashable {
  /// The names of files.
  case files
  /// The formats that can be read.
  case readableFormats
  /// The formats that can be written.
  case writableFormats
  /// All formats.
  case formats
  /// These words.
  case words([String])
  /// The names of subcommands.
  case commands
  /// The options of readers, as `key=`.
  case readerSettings
  /// The options of exporters, as `key=`.
  case exporterSettings
  /// Nothing.
  case none
}
