import BroadsheetCore

extension LanguageTag {
  /// The tag as a `lang` attribute may hold it; `nil` when it has the form of none.
  var attribute: String? {
    let tag = String(rawValue.map { $0 == "_" ? "-" : $0 })
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isWellFormed = subtags.allSatisfy { subtag in
      (1...8).contains(subtag.utf8.count) && subtag.utf8.allSatisfy(Self.isAlphanumeric)
    }
    return isWellFormed ? tag : nil
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether the language is written from right to left, by its script or else its usual one.
  var isRightToLeft: Bool {
    let subtags = rawValue.lowercased().split { $0 == "-" || $0 == "_" }
    if let script = subtags.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return Self.rightToLeftScripts.contains(String(script))
    }
    return Self.rightToLeftLanguages.contains(primary)
  }

  private static let rightToLeftScripts: Set<String> = [
    "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
  ]

  private static let rightToLeftLanguages: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur",
    "yi",
  ]
}
