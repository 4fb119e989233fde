import BroadsheetCore
import BroadsheetTextExporter
import Foundation
import Testing

@Suite("Pages of text")
struct GoldenTests {
  @Test("an article is typed as its golden page shows", arguments: Sample.all, [0, 72, 40])
  func golden(sample: Sample, width: Int) throws {
    let export = try PlainTextExporter(width: width).export(sample.article)
    let golden = Self.folder.appending(path: "\(sample.name)-\(width).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try export.text.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(export.text == (try? String(contentsOf: golden, encoding: .utf8)))
  }

  /// The pages; run the tests with RECORD_GOLDENS=1 to write them anew, then read the difference.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")
}
