import Foundation

/// The parsers' conformance suite, html5lib-tests, where it lies beside the package.
enum ConformanceSuite {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/html5lib-tests").standardized

  static let isPresent = FileManager.default.fileExists(atPath: folder.path())

  static let absence = "html5lib-tests does not lie in ../shared/html5lib-tests"

  /// The names of the files of `part` that end in `suffix`.
  static func files(in part: String, suffix: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: part).path())
    return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted().map { "\(part)/\($0)" }
  }

  static func data(of file: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: file))
  }
}
