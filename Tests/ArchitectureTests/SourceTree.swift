import Foundation

/// The Swift files below Sources.
enum SourceTree {
  /// One `import` line.
  struct Import: Hashable {
    var module: String
    var file: String
    var line: Int
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// Paths of all Swift files, from Sources on.
  static func swiftFiles(in folder: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path())
      .filter { $0.hasSuffix(".swift") }
      .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
      .sorted()
  }

  static func imports(inFile path: String) throws -> [Import] {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return imports(in: text, file: path)
  }

  /// The modules that `text` imports, behind any attributes and access levels.
  static func imports(in text: String, file: String = "") -> [Import] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      (index, line) in
      let words = line.split(separator: " ").drop { $0.hasPrefix("@") || accessLevels.contains($0) }
      guard words.first == "import" else { return nil }
      guard let name = words.dropFirst().first(where: { !kinds.contains($0) }) else { return nil }
      return Import(module: String(name.prefix { $0 != "." }), file: file, line: index + 1)
    }
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]

  /// What a single declaration is imported as.
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]
}
