import BroadsheetCore

/// What holds for the names of every format and the options of everything that can be configured.
enum FormatLaws {
  static func check(_ format: Format, _ settings: [SettingDescription]) -> [Violation] {
    var violations: [Violation] = []
    let law = "a format's names can be used on command lines, in headers and in file names"
    if format.identifier.isEmpty || format.identifier.contains(where: { !isPlain($0) }) {
      violations.append(Violation(law, "the identifier is '\(format.identifier)'"))
    }
    if format.title.isEmpty { violations.append(Violation(law, "the title is empty")) }
    for type in format.mediaTypes where type.split(separator: "/").count != 2 {
      violations.append(Violation(law, "'\(type)' is no media type"))
    }
    for suffix in format.fileExtensions where suffix.isEmpty || suffix.hasPrefix(".") {
      violations.append(Violation(law, "'\(suffix)' is no file extension"))
    }
    let names = settings.map(\.name)
    if Set(names).count != names.count {
      violations.append(Violation("each option has a name of its own", "\(names)"))
    }
    for setting in settings where setting.name.isEmpty || setting.name.contains("=") {
      violations.append(Violation("options can be written as key=value", "'\(setting.name)'"))
    }
    return violations
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLowercase || character.isNumber || "-._+".contains(character))
  }
}
