import BroadsheetCore
import BroadsheetJSONExporter
import BroadsheetTextReader
import Foundation
import Testing

/// What each sample article is read as: the document, where its parts lie, and what was left out.
///
/// With `RECORD_GOLDENS=1` in the environment the files are written instead of compared; read the
/// difference against Fixtures/README.md. Rules and confidence are left out: they change as the
/// reader learns, the document must not.
@Suite struct GoldenTests {
  @Test func thereAreSamples() {
    #expect(Fixture.all.count >= 38)
  }

  @Test(arguments: Fixture.all)
  func aSampleIsReadAsItsWriterMeant(fixture: Fixture) throws {
    let text = try Self.description(of: PlainTextReader().read(fixture.bytes))
    let file = Fixture.folder.appending(path: "Expected/\(fixture.name).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)))
  }

  private static func description(of reading: Reading) throws -> String {
    var lines = [
      try JSONExporter(pretty: true, provenance: false).export(reading.article).text
    ]
    for entry in reading.article.provenance.entries {
      let indent = String(repeating: "  ", count: entry.depth)
      lines.append("\(indent)\(entry.feature) \(entry.origin?.range.description ?? "-")")
    }
    lines += reading.omissions.map { "left out \($0.kind.rawValue) \($0.range)" }
    lines += reading.diagnostics.map { "\($0.kind.rawValue) \($0.range?.description ?? "-")" }
    return lines.joined(separator: "\n") + "\n"
  }
}
