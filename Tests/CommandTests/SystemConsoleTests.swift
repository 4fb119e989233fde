import Broadsheet
import BroadsheetCommand
import Foundation
import Testing

/// The command on real files: what the process's own console does.
@Suite("Command on files")
struct SystemConsoleTests {
  /// A folder of its own, gone after the test.
  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path())
  }

  private func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  private func contents(of folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  @Test("many files are converted into a folder that is made for them, one bad file among them")
  func convertsMany() async throws {
    try await withFolder { folder in
      let paths = (0..<200).map { "\(folder)/\($0).note" }
      for (index, path) in paths.enumerated() {
        try write(index == 77 ? "\0\n" : "head: Number \(index)\n\nText.\n", to: path)
      }
      let out = "\(folder)/new/out/"
      let status = await Command.run(
        ["convert", "-q", "-o", out] + paths, registry: try .strangers)
      #expect(status == 1)
      #expect(try contents(of: out).count == 199)
      let text = try String(contentsOfFile: out + "150.card", encoding: .utf8)
      #expect(text == "# Number 150\n- Text.\n")
    }
  }

  @Test("a file is left as it was, and nothing beside it, when its input breaks")
  func neverHalfOverwrites() async throws {
    try await withFolder { folder in
      let text = "head: First\n\n" + String(repeating: "Much text.\n\n", count: 20_000)
      try write(text + "----\n\n\0\n", to: "\(folder)/a.note")
      try write("old\n", to: "\(folder)/a.card")
      let status = await Command.run(
        ["convert", "-q", "-o", "\(folder)/a.card", "\(folder)/a.note"],
        registry: try .strangers)
      #expect(status == 1)
      #expect(try String(contentsOfFile: "\(folder)/a.card", encoding: .utf8) == "old\n")
      #expect(try contents(of: folder) == ["a.card", "a.note"])
    }
  }

  @Test("a file is replaced whole, and nothing is left beside it")
  func replaces() async throws {
    try await withFolder { folder in
      try write("head: New\n", to: "\(folder)/a.note")
      try write(String(repeating: "old\n", count: 10_000), to: "\(folder)/a.card")
      let status = await Command.run(
        ["convert", "-o", "\(folder)/a.card", "\(folder)/a.note"], registry: try .strangers)
      #expect(status == 0)
      #expect(try String(contentsOfFile: "\(folder)/a.card", encoding: .utf8) == "# New\n")
      #expect(try contents(of: folder) == ["a.card", "a.note"])
    }
  }

  @Test("a folder that is there is written into without a slash")
  func findsFolder() async throws {
    try await withFolder { folder in
      try write("head: New\n", to: "\(folder)/a.note")
      let status = await Command.run(
        ["convert", "-o", folder, "\(folder)/a.note"], registry: try .strangers)
      #expect(status == 0)
      #expect(try contents(of: folder) == ["a.card", "a.note"])
    }
  }
}
