import BroadsheetCore
import BroadsheetWebReader
import Testing

/// Nothing is lost in silence: each text of a page is in a part or among what was left out.
@Suite("Texts of a page")
struct NothingIsLostTests {
  @Test("are all in a part or in an omission, whatever the page", arguments: 0..<300)
  func randomPages(seed: UInt64) throws {
    let page = RandomPage(seed: seed).html
    let bytes = Array(page.utf8)
    let reading = try WebPageReader().read(bytes)
    let account = try PageAccount(of: bytes, read: reading)
    #expect(account.textCount > 1)
    #expect(account.lost == [], "\(page)")
    let whole = 0...bytes.count
    for omission in reading.omissions {
      #expect(whole.contains(omission.range.start) && whole.contains(omission.range.end))
    }
    for (first, second) in zip(reading.omissions, reading.omissions.dropFirst()) {
      #expect(first.range.end <= second.range.start)
    }
  }
}
