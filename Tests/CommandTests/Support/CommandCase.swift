import BroadsheetCommand
import Foundation
import Testing

/// A case in a file: a command line, what it finds, and what it must print, write and return.
///
/// The file starts with the fact that it proves. Sections follow, each under a line `=== NAME`:
/// `command` (words with blanks in single quotes), `terminal` (which of `output` and `error` are
/// one, and the columns), `stdin`, `file PATH` (there before), and what must come of it: `stdout`,
/// `stderr`, `written PATH` and `exit`. Sections that are not there are empty; `exit` is then 0.
struct CommandCase: Sendable, CustomTestStringConvertible {
  var path: String
  var fact: String
  var sections: [(name: String, text: String)]

  var testDescription: String { (path as NSString).lastPathComponent + ": " + fact }

  /// Set this in the environment to write what the command does into the files, and then read the diff.
  static let updatesFiles = ProcessInfo.processInfo.environment["BROADSHEET_UPDATE_CASES"] != nil

  private static let folder = (#filePath as NSString).deletingLastPathComponent + "/../Cases"

  /// Every case in the folder.
  static let all: [CommandCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".case") }.sorted().compactMap {
      CommandCase(path: "\(folder)/\($0)")
    }
  }()

  init?(path: String) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    self.path = path
    let parts = ("\n" + text).components(separatedBy: "\n=== ")
    fact = parts[0].trimmingCharacters(in: .whitespacesAndNewlines)
    sections = parts.dropFirst().enumerated().map { index, part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let isLast = index == parts.count - 2
      let text = lines.count == 2 ? String(lines[1]) : ""
      return (String(lines[0]), isLast || text.isEmpty ? text : text + "\n")
    }
  }

  subscript(name: String) -> String? {
    get { sections.first { $0.name == name }?.text }
    set {
      sections.removeAll { $0.name == name }
      if let newValue, !newValue.isEmpty { sections.append((name, newValue)) }
    }
  }

  /// The sections of a kind, by the path in their names.
  func texts(_ kind: String) -> [String: String] {
    let named = sections.filter { $0.name.hasPrefix(kind + " ") }
    return Dictionary(
      uniqueKeysWithValues: named.map { (String($0.name.dropFirst(kind.count + 1)), $0.text) })
  }

  /// The words of the command line behind `broadsheet`.
  var words: [String] {
    let line = (self["command"] ?? "").trimmingCharacters(in: .newlines)
    var words: [String] = []
    for (index, piece) in line.components(separatedBy: "'").enumerated() {
      if index % 2 == 1 {
        words.append(piece)
      } else {
        words += piece.split(separator: " ").map(String.init)
      }
    }
    return Array(words.dropFirst())
  }

  /// Control characters as readable text, so that the files stay text.
  static func visible(_ text: String) -> String {
    text.replacingOccurrences(of: "\u{1B}", with: "␛").replacingOccurrences(of: "\r", with: "␍")
  }

  func run() async throws {
    let terminal = (self["terminal"] ?? "").split { $0.isWhitespace }.map(String.init)
    var streams: Set<StandardStream> = []
    if terminal.contains("output") { streams.insert(.output) }
    if terminal.contains("error") { streams.insert(.error) }
    let before = texts("file").mapValues { $0.replacingOccurrences(of: "␀", with: "\0") }
    let console = MemoryConsole(
      files: before, standardInput: self["stdin"] ?? "", terminals: streams,
      columns: terminal.compactMap { Int($0) }.first)
    let status = await Command.run(words, registry: try .strangers, on: console)
    let written = console.files.filter { before[$0.key] != $0.value }

    if Self.updatesFiles {
      try update(status, console, written)
      return
    }
    #expect(Self.visible(console.output) == self["stdout"] ?? "")
    #expect(Self.visible(console.error) == self["stderr"] ?? "")
    #expect(written == texts("written"))
    #expect(status == Int32((self["exit"] ?? "0").trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  private func update(
    _ status: Int32, _ console: MemoryConsole, _ written: [String: String]
  ) throws {
    var copy = self
    copy.sections.removeAll { $0.name.hasPrefix("written ") }
    for (path, text) in written.sorted(by: { $0.key < $1.key }) { copy["written \(path)"] = text }
    copy["stdout"] = Self.visible(console.output)
    copy["stderr"] = Self.visible(console.error)
    copy["exit"] = status == 0 ? nil : "\(status)\n"
    var text = fact + "\n"
    for section in copy.sections {
      text += "=== \(section.name)\n\(section.text)"
      if !text.hasSuffix("\n") { text += "\n" }
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
