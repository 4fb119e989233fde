import BroadsheetCore
import BroadsheetTestSupport
import BroadsheetWebReader
import Foundation
import Testing

/// What each sample page is read as: the document, where its parts lie, and why the rest was left out.
///
/// With `RECORD_GOLDENS=1` in the environment the files are written instead of compared; read the
/// difference against Fixtures/README.md.
@Suite struct GoldenTests {
  @Test func thereAreSamples() {
    #expect(Fixture.all.count >= 8)
  }

  @Test(arguments: Fixture.all)
  func aPageIsReadAsItsWriterMeant(fixture: Fixture) throws {
    let text = try WebPageReader().read(fixture.bytes).golden { "\($0.rule)" }
    let file = Fixture.folder.appending(path: "Expected/\(fixture.name).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)))
  }

  @Test(arguments: Fixture.all)
  func noTextOfASampleIsLost(fixture: Fixture) throws {
    let reading = try WebPageReader().read(fixture.bytes)
    #expect(try PageAccount(of: fixture.bytes, read: reading).lost == [])
  }
}
