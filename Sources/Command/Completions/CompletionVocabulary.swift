import Broadsheet

/// The words that a shell may offer, with the formats of a registry among them.
struct CompletionVocabulary {
  private let registry: Registry

  init(registry: Registry) { self.registry = registry }

  /// The words for a place in the command line; `nil` where the shell should offer files.
  func words(_ candidates: Candidates) -> [String]? {
    switch candidates {
    case .files: nil
    case .readableFormats: registry.readers.map(\.format.identifier)
    case .writableFormats: registry.exporters.map(\.format.identifier)
    case .formats: registry.formats.map(\.identifier)
    case .words(let words): words
    case .commands: Subcommand.all.map(\.name.rawValue)
    case .readerSettings: assignments(registry.readers.flatMap(\.settingDescriptions))
    case .exporterSettings: assignments(registry.exporters.flatMap(\.settingDescriptions))
    case .none: []
    }
  }

  /// `key=value` where the values are words, `key=` otherwise; each once.
  private func assignments(_ settings: [SettingDescription]) -> [String] {
    var words: [String] = []
    for setting in settings {
      let choices = setting.values.contains("|") ? setting.values.split(separator: "|") : [""]
      for choice in choices {
        let word = "\(setting.name)=\(choice)"
        if !words.contains(word) { words.append(word) }
      }
    }
    return words
  }
}
