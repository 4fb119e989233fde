import BroadsheetCore
import BroadsheetTestSupport
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
    let text = try PlainTextReader().read(fixture.bytes).golden { $0.kind.rawValue }
    let file = Fixture.folder.appending(path: "Expected/\(fixture.name).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)))
  }
}
