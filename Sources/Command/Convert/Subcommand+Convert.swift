extension Subcommand {
  /// `broadsheet convert`.
  static let convert = Subcommand(
    .convert, "Convert articles from one format to another",
    synopsis: "[options] [FILE|-]...",
    options: [
      .from, .to, .output, .exporterOption, .readerOption, .allowWithheld, .includeDeskNotes,
      .report, .quiet, .jobs,
    ],
    operands: .files,
    sections: [
      Section(
        "What it does",
        [
          .text(
            "Reads each FILE, or standard input for - or without one, and writes the articles in it "
              + "in another format. A file is replaced when its output is complete, or not at all. "
              + "An input that fails stops no other one."),
          .text(
            "The extension of an input says how to read it, or else its bytes do; the extension of "
              + "-o FILE says what to write, or else it is the first of the formats that "
              + "'broadsheet formats' lists. --from and --to overrule that. 'broadsheet formats "
              + "FORMAT' lists the options of a format."),
        ]),
      Section(
        "Where the articles go",
        [
          .term("nowhere named", "To standard output, in the order of the inputs"),
          .term("-o FILE", "Into FILE; for one input"),
          .term(
            "-o FOLDER/",
            "Into FOLDER, a file for each input, named after it; the second article of an input is "
              + "NAME.2.EXT. FOLDER is made if need be"),
        ]),
      Section(
        "Exit status",
        [
          .term("0", "Every article was written"),
          .term("1", "An input could not be read, or an output not written; the others were"),
          .term("2", "The command line makes no sense; nothing was done"),
          .term("3", "Nothing failed, but an article is embargoed, withheld or killed"),
        ]),
      Section(
        "Examples",
        [
          .example("convert --to html -o story.html story.txt", "One article to a web page"),
          .example(
            "convert --to json --report *.txt >all.json", "What got lost, on standard error"),
          .example("convert --to xml -o archive/ wire/*.txt", "A file each, on all cores"),
          .example(
            "convert -t text --option width=60 -",
            "Standard input, wrapped at 60 columns"),
        ]),
    ])
}

extension Option {
  static let from = Option(
    "from", "f", Value(name: "FORMAT", candidates: .readableFormats),
    purpose: "Read inputs as FORMAT")
  static let to = Option(
    "to", "t", Value(name: "FORMAT", candidates: .writableFormats), purpose: "Write FORMAT")
  static let output = Option(
    "output", "o", Value(name: "FILE", candidates: .files),
    purpose: "Write to FILE, or into FOLDER/")
  static let exporterOption = Option(
    "option", nil, Value(name: "KEY=VALUE", candidates: .exporterSettings),
    purpose: "Set an option of the format written; repeatable")
  static let readerOption = Option(
    "reader-option", nil, Value(name: "KEY=VALUE", candidates: .readerSettings),
    purpose: "Set an option of the format read; repeatable")
  static let allowWithheld = Option(
    "allow-withheld", purpose: "Write embargoed, withheld and killed articles all the same")
  static let includeDeskNotes = Option(
    "include-desk-notes", purpose: "Write notes to the desk all the same")
  static let report = Option(
    "report", purpose: "Say what was left out, lost and repaired, a line for each kind")
  static let quiet = Option("quiet", "q", purpose: "Say nothing but errors")
  static let jobs = Option(
    "jobs", "j", Value(name: "N", candidates: .none),
    purpose: "Work on N files at once; as many as there are cores, if not given")
}
