import BroadsheetCore
import BroadsheetTextExporter
import BroadsheetTextReader
import Foundation
import Testing

@Suite("Text, written and read again")
struct TextRoundTripTests {
  @Test("an article of titles, names, times and paragraphs comes back equal", arguments: 0..<100)
  func plain(seed: UInt64) throws {
    for parts in [PressParts.english, .german] {
      var generator = PressGenerator(parts, seed: seed)
      try check(generator.article(withDetails: false))
    }
  }

  @Test("so does one with figures, lists and quotations", arguments: 0..<100)
  func detailed(seed: UInt64) throws {
    for parts in [PressParts.english, .german] {
      var generator = PressGenerator(parts, seed: seed)
      try check(generator.article(withDetails: true))
    }
  }

  @Test(
    "an article that was read from text comes back equal",
    arguments: ["harbour-bridge.txt", "inselbahn.txt"])
  func read(name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/Articles/\(name)")
    try check(try PlainTextReader().read([UInt8](Data(contentsOf: file))).article)
  }

  private func check(_ article: Article) throws {
    let page = try PlainTextExporter().export(article)
    #expect(try PlainTextReader().read(page.bytes).article == article, "\(page.text)")
  }
}
