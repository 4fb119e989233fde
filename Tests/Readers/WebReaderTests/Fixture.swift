import Foundation
import Testing

/// A sample page, written for these tests; what it is for stands in Fixtures/README.md.
struct Fixture: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// Every page in the folder, by name.
  static let all: [Fixture] = {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    return files.filter { $0.pathExtension == "html" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { file in
        guard let data = try? Data(contentsOf: file) else { return nil }
        return Fixture(name: file.deletingPathExtension().lastPathComponent, bytes: [UInt8](data))
      }
  }()
}
