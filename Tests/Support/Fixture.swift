public import Foundation
public import Testing

/// A sample written for the tests; what it was meant as stands in the README of its folder.
public struct Fixture: Sendable, CustomTestStringConvertible {
  /// The name of its file, without the extension.
  public var name: String
  /// All that the file holds.
  public var bytes: [UInt8]

  /// The name.
  public var testDescription: String { name }

  /// Every file in `folder` with that extension, by name.
  public static func all(in folder: URL, withExtension fileExtension: String) -> [Fixture] {
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    return files.filter { $0.pathExtension == fileExtension }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { file in
        guard let data = try? Data(contentsOf: file) else { return nil }
        return Fixture(name: file.deletingPathExtension().lastPathComponent, bytes: [UInt8](data))
      }
  }
}
