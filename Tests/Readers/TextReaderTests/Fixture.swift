import BroadsheetTestSupport
import Foundation

extension Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// Every text in the folder, by name.
  static let all = all(in: folder, withExtension: "txt")

  /// A copy in which a few bytes are changed, stretches are cut out, and blank lines put in.
  func damaged(using random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<6 where bytes.count > 10 {
      let place = Int.random(in: 0..<bytes.count - 1, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1:
        let end = min(bytes.count, place + Int.random(in: 1..<200, using: &random))
        bytes.removeSubrange(place..<end)
      default: bytes.insert(contentsOf: Array("\n\n".utf8), at: place)
      }
    }
    return bytes
  }

  /// The text; the one sample that is not UTF-8 is windows-1252.
  var text: String {
    String(validating: bytes, as: UTF8.self)
      ?? String(bytes: bytes, encoding: .windowsCP1252) ?? ""
  }
}
