/// A subcommand's name, options and help text.
struct Subcommand: Sendable {
  /// The word that calls it.
  var name: Name

  /// The words that call subcommands.
  enum Name: String, Sendable, Hashable {
    case convert, inspect, formats, completions, help
  }

  /// What it does, in one line without a full stop.
  var summary: String

  /// What follows its name on the command line.
  var synopsis: String

  /// The options, in the order of the help text; the last is `Option/help`.
  var options: [Option]

  /// What a shell may offer for its operands.
  var operands: Candidates

  /// What else the help text says, in the order printed.
  var sections: [Section]

  /// A titled part of a help text.
  struct Section: Sendable {
    var title: String
    var rows: [Row]

    init(_ title: String, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// A line or a paragraph of a help text.
  enum Row: Sendable {
    /// A paragraph, wrapped.
    case text(String)
    /// A term and its explanation, in two columns.
    case term(String, String)
    /// An example of a command line and what it does, below each other; `broadsheet` is put before it.
    case example(String, String)
  }

  init(
    _ name: Name, _ summary: String, synopsis: String, options: [Option] = [],
    operands: Candidates, sections: [Section] = []
  ) {
    self.name = name
    self.summary = summary
    self.synopsis = synopsis
    self.options = options + [.help]
    self.operands = operands
    self.sections = sections
  }

  /// The subcommands, in the order of the help text.
  static let all: [Subcommand] = [.convert, .inspect, .formats, .completions, .help]
}
