import BroadsheetCore
import BroadsheetTestSupport
import BroadsheetTextReader
import Foundation
import Testing

/// The labelled texts that lie beside the project: what must hold of any text, held on all of them.
@Suite struct PublicTextTests {
  private static let files: [URL] = {
    let folder = URL(filePath: #filePath)
      .appending(path: "../../../../shared/bench/texts").standardizedFileURL
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }
  }()

  @Test(
    "Every byte of every public text is in the article or among the omissions",
    .enabled(if: !files.isEmpty, "../shared is absent"))
  func nothingIsLost() throws {
    for file in Self.files {
      let bytes = [UInt8](try Data(contentsOf: file))
      let reading = try PlainTextReader().read(bytes)
      #expect(reading.unaccounted(in: bytes) == [], "\(file.lastPathComponent)")
      #expect(reading.strayRanges(inputCount: bytes.count) == [], "\(file.lastPathComponent)")
      #expect(reading.blocksOutOfOrder == [], "\(file.lastPathComponent)")
    }
  }
}
