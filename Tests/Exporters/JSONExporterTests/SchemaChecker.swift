import Foundation
import Testing

/// Checks JSON against the schema of the native format with Python's jsonschema.
enum SchemaChecker {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardized

  /// The Python of the environment that `make test` makes, else the system's.
  private static let python: [String] = {
    let own = root.appending(path: ".build/python/bin/python3").path
    return FileManager.default.isExecutableFile(atPath: own) ? [own] : ["/usr/bin/env", "python3"]
  }()

  /// Whether Python and its package are there.
  static let isAvailable = (try? check(lines: Data("{\"broadsheet\":1}\n".utf8)))?.status == 0

  /// Checks a JSON value a line; gives the checker's exit status and a finding for each bad line.
  static func check(lines: Data) throws -> (status: Int32, findings: [Substring]) {
    // A file, since a pipe that nobody drains would block the writer.
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl")
    try lines.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: python[0])
    process.arguments =
      python.dropFirst() + [
        root.appending(path: ".ci/check-json").path,
        root.appending(path: "Documentation/Schemas/article.schema.json").path,
      ]
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text.split(separator: "\n"))
  }
}
