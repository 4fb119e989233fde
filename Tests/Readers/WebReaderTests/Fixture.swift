import BroadsheetTestSupport
import Foundation

extension Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// Every page in the folder, by name.
  static let all = all(in: folder, withExtension: "html")
}
