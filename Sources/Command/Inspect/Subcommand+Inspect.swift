extension Subcommand {
  /// `broadsheet inspect`.
  static let inspect = Subcommand(
    .inspect, "Show what each line was taken for, and why",
    synopsis: "[options] [FILE|-]",
    options: [.from, .readerOption, .full, .color, .width, .html, .pageOutput],
    operands: .files,
    sections: [
      Section(
        "What it does",
        [
          .text(
            "Reads FILE, or standard input, and prints what was found in the head; then, beside the "
              + "text itself, what each passage was taken for, how sure the reader is, and the name "
              + "of its rule. What was left out shows too, under the kind that it was taken for; "
              + "what nothing accounts for is marked 'not taken'."),
          .text(
            "With --html it writes a web page instead, the input beside the article, in which each "
              + "part leads to the passage that it came from."),
          .text(
            "Control characters of the text are shown as pictures of themselves, so that no text "
              + "can play tricks on the terminal."),
        ]),
      Section(
        "Columns of the text",
        [
          .term("line", "The line of the input on which the passage starts, from 1"),
          .term("part", "What it was taken for; a part within another is indented"),
          .term("%", "How sure the rule is, from 0 to 100"),
          .term("rule", "Below the part: the rule that found it"),
        ]),
      Section(
        "Exit status",
        [
          .term("0", "The input was read"),
          .term("1", "It could not be read"),
          .term("2", "The command line makes no sense"),
        ]),
      Section(
        "Examples",
        [
          .example("inspect story.txt", "Where each part came from"),
          .example(
            "inspect --full --color=always story.txt | less -R", "All of the text, in a pager"),
          .example("inspect --html -o story.html story.txt", "A page to look at in a browser"),
        ]),
    ])
}

extension Option {
  static let html = Option("html", purpose: "Write a web page, the input beside the article")
  static let pageOutput = Option(
    "output", "o", Value(name: "FILE", candidates: .files),
    purpose: "Write the page to FILE, not to standard output")
  static let full = Option("full", purpose: "Print passages in full, not their first three lines")
  static let color = Option(
    "color", nil, Value(name: "WHEN", candidates: .words(ColorChoice.allCases.map(\.rawValue))),
    purpose: "Color the output: auto (on a terminal, unless NO_COLOR is set), always, never")
  static let width = Option(
    "width", nil, Value(name: "N", candidates: .none),
    purpose: "Fill N columns, 60 to 400; those of the terminal up to 120, if not given")
}
