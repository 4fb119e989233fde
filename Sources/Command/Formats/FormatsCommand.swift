import Broadsheet

/// `broadsheet formats`: what can be read and written, and with which options.
struct FormatsCommand {
  private let registry: Registry

  /// The formats to tell all about; without any, all are listed in short.
  private let formats: [Format]

  init(_ arguments: Arguments, registry: Registry) throws(UsageError) {
    self.registry = registry
    let known = registry.formats
    var formats: [Format] = []
    for name in arguments.operands {
      guard let format = known.first(where: { $0.identifier == name.lowercased() }) else {
        throw UsageError(
          unknown: "format", name, known: known.map(\.identifier), subcommand: .formats)
      }
      formats.append(format)
    }
    self.formats = formats
  }

  func run(on console: some Console) -> ExitStatus {
    console.print(
      formats.isEmpty ? list : formats.map(details).joined(separator: "\n"))
    return .success
  }

  /// A line for each format.
  private var list: String {
    let rows = registry.formats.map { format in
      [
        format.identifier,
        registry.reader(named: format.identifier) == nil ? "-" : "read",
        registry.exporter(named: format.identifier) == nil ? "-" : "write",
        format.fileExtensions.map { "." + $0 }.joined(separator: " "), format.title,
      ]
    }
    return TextTable(header: ["FORMAT", "IN", "OUT", "FILES", "TITLE"], rows: rows).text
  }

  /// All about a format.
  private func details(of format: Format) -> String {
    var text = "\(format.identifier) - \(format.title)\n"
    let facts: [Subcommand.Row] = [
      .term("Media types", format.mediaTypes.joined(separator: ", ")),
      .term("Files", format.fileExtensions.map { "." + $0 }.joined(separator: " ")),
    ]
    text += HelpText.render(Subcommand.Section("Names", facts))
    if let reader = registry.reader(named: format.identifier) {
      text += settings("Read, with --reader-option", reader.settingDescriptions)
    }
    if let exporter = registry.exporter(named: format.identifier) {
      text += settings("Written, with --option", exporter.settingDescriptions)
    }
    return text
  }

  private func settings(_ title: String, _ settings: [SettingDescription]) -> String {
    let rows: [Subcommand.Row] = settings.map { .term("\($0.name)=\($0.values)", $0.purpose) }
    return HelpText.render(
      Subcommand.Section(title, rows.isEmpty ? [.text("There are no options.")] : rows))
  }
}

extension Registry {
  /// The formats that are read or written, each once; those that are written first.
  var formats: [Format] {
    var formats: [Format] = []
    for format in exporters.map(\.format) + readers.map(\.format)
    where !formats.contains(where: { $0.identifier == format.identifier }) {
      formats.append(format)
    }
    return formats
  }
}

extension Subcommand {
  /// `broadsheet formats`.
  static let formats = Subcommand(
    .formats, "List the formats, or tell all about some", synopsis: "[FORMAT]...",
    operands: .formats,
    sections: [
      Section(
        "Examples",
        [
          .example("formats", "What can be read and written"),
          .example("formats html json", "The options of two formats"),
        ])
    ])
}
