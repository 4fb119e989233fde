import Broadsheet

/// Lays help texts out for terminals of 80 columns.
enum HelpText {
  private static let width = 80

  /// Where explanations start.
  private static let indent = 28

  /// The help text of the command itself.
  static var overview: String {
    var text = "Turn news articles from one format into another, and see how they were read.\n"
    text += "\nUsage: broadsheet COMMAND [options] [FILE]...\n"
    text += render(
      Subcommand.Section(
        "Commands",
        Subcommand.all.map { .term($0.name.rawValue, $0.summary) }))
    text += render(
      Subcommand.Section(
        "Options",
        [.term("-h, --help", "Print this help"), .term("-V, --version", "Print the version")]))
    text += render(
      Subcommand.Section(
        "Examples",
        [
          .example("convert --to html -o story.html story.txt", "A text to a web page"),
          .example("inspect story.txt", "What each line was taken for, and why"),
        ]))
    return text + "\n'broadsheet COMMAND --help' says more.\n"
  }

  /// The help text of a subcommand.
  static func of(_ subcommand: Subcommand) -> String {
    var text = subcommand.summary + ".\n"
    text += "\nUsage: broadsheet \(subcommand.name.rawValue) \(subcommand.synopsis)\n"
    let options = Subcommand.Section(
      "Options", subcommand.options.map { .term($0.synopsis, $0.purpose) })
    let isFirst = { (section: Subcommand.Section) in section.title == "What it does" }
    for section in subcommand.sections.filter(isFirst) { text += render(section) }
    text += render(options)
    for section in subcommand.sections where !isFirst(section) { text += render(section) }
    return text
  }

  /// A titled part, with a blank line before it.
  static func render(_ section: Subcommand.Section) -> String {
    var text = "\n\(section.title):\n"
    let longest = section.rows.map(termWidth).max() ?? 0
    let column = min(indent, 2 + longest + 2)
    for (index, row) in section.rows.enumerated() {
      switch row {
      case .text(let words):
        if index > 0 { text += "\n" }
        for line in wrap(words, to: width - 2) { text += "  \(line)\n" }
      case .term(let term, let meaning): text += render(term, meaning, column)
      case .example(let words, let meaning):
        text += "  # \(meaning)\n  $ broadsheet \(words)\n"
      }
    }
    return text
  }

  private static func termWidth(_ row: Subcommand.Row) -> Int {
    if case .term(let term, _) = row { term.count } else { 0 }
  }

  /// A term, and what it means beside it; below it when the term is long.
  private static func render(_ term: String, _ meaning: String, _ column: Int) -> String {
    let blank = String(repeating: " ", count: column)
    let lines = wrap(meaning, to: width - column)
    let head = "  " + term
    var text = ""
    if head.count + 2 > column {
      text = head + "\n"
      for line in lines { text += blank + line + "\n" }
      return text
    }
    for (index, line) in lines.enumerated() {
      text += (index == 0 ? head + blank.dropFirst(head.count) : blank[...]) + line + "\n"
    }
    return text
  }

  /// Breaks words into lines of some columns; help texts have one column a character.
  private static func wrap(_ words: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in words.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
