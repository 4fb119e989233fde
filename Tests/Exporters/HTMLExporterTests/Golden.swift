import Foundation
import Testing

/// A file that holds what an export must be, byte for byte.
///
/// With `RECORD_GOLDENS=1` in the environment the file is written instead of compared.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Goldens")

  static func expect(
    _ text: String, toEqualFile name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let lines = zip(lines(of: text), lines(of: expected)).enumerated()
    if let (index, pair) = lines.first(where: { $1.0 != $1.1 }) {
      Issue.record(
        "\(name):\(index + 1) is '\(pair.1)', the export has '\(pair.0)'",
        sourceLocation: sourceLocation)
    }
    #expect(text.utf8.count == expected.utf8.count, sourceLocation: sourceLocation)
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
