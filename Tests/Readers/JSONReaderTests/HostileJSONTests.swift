import BroadsheetCore
import BroadsheetJSONExporter
import BroadsheetJSONReader
import Testing

@Suite struct HostileJSONTests {
  /// Under a kilobyte, since every one of its bytes is tried.
  private static func small() throws -> [UInt8] {
    var article = Article(
      headline: Part(
        ["Köln: ", .quote("„Nein“ \"\\\"\n", speaker: "Anna Berg")],
        origin: Origin(SourceRange(start: 3, end: 17), rule: "headline.first-line")),
      bylines: ["Von Anna Berg"], published: "2019-04-23T08:44+02:00",
      body: [.list(ItemList(items: [ItemList.Item("It rained.")])), .separator])
    article.urgency = Urgency(rawValue: 4).map { Part($0) }
    return try JSONExporter(pretty: false).export(article).bytes
  }

  @Test func `An article cut off at any byte is an error`() throws {
    let bytes = try Self.small().dropLast()  // the line feed
    for count in 0..<bytes.count {
      #expect(throws: ReadingError.self, "at \(count)") {
        try JSONReader().read(Array(bytes.prefix(count)))
      }
    }
  }

  @Test func `An article with any byte damaged gives an article or an error`() throws {
    let bytes = try Self.small()
    var outcomes = (articles: 0, errors: 0)
    for index in bytes.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5C, 0x7B, 0x5D, 0x39, 0xFF] {
        var damaged = bytes
        damaged[index] = byte
        do throws(ReadingError) {
          _ = try JSONReader().read(damaged)
          outcomes.articles += 1
        } catch {
          #expect(error.offset <= damaged.count)
          outcomes.errors += 1
        }
      }
    }
    #expect(outcomes.articles > 0 && outcomes.errors > 0)
  }

  @Test(arguments: ["[", "{\"broadsheet\":1,\"body\":[", "{\"content\":["])
  func `Nesting of a hundred thousand levels is an error`(opening: String) {
    let text = "{\"broadsheet\":1,\"body\":" + String(repeating: opening, count: 100_000)
    #expect(throws: ReadingError.self) { try JSONReader().read(text) }
  }

  @Test func `Blocks nested as deep as the parser follows are flattened`() throws {
    let depth = 1000
    let text =
      #"{"broadsheet":1,"body":["#
      + String(repeating: #"{"type":"infobox","content":["#, count: depth)
      + #"{"type":"paragraph","text":"deep"}"# + String(repeating: "]}", count: depth) + "]}"
    let reading = try JSONReader().read(text)
    #expect(!reading.article.nests(deeperThan: Limits.deepestNesting))
    var block = reading.article.body.first
    while let child = block?.value.children.first { block = child }
    #expect(block == .paragraph("deep"))
    #expect(reading.diagnostics.map(\.kind) == [.flattened])
  }

  @Test func `Stretches nested as deep as the parser follows keep the words`() throws {
    let depth = 1000
    let text =
      #"{"broadsheet":1,"headline":["#
      + String(repeating: #"{"type":"strong","content":["#, count: depth)
      + #""deep""# + String(repeating: "]}", count: depth) + "]}"
    let headline = try JSONReader().read(text).article.headline
    #expect(headline?.string == "deep")
    #expect(headline?.marks.count == RichText.maximumDepth)
  }
}
