import Foundation

/// The text that the library was founded on, which lies beside the project and not in it.
enum FoundingText {
  /// Its bytes; `nil` where the folder of shared data is absent.
  static let bytes = try? [UInt8](
    Data(
      contentsOf: URL(
        filePath: "../../../shared/seeds/000_4d17336529be9a0a.txt",
        relativeTo: URL(filePath: #filePath))))
}
