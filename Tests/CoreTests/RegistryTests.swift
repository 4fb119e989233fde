import BroadsheetCore
import Testing

@Suite struct RegistryTests {
  @Test func aRegisteredExporterIsFoundByEachOfItsNames() throws {
    var registry = Registry()
    try registry.register(HeadlineExporter())
    #expect(registry.exporter(named: "HEADLINE") != nil)
    #expect(registry.exporter(mediaType: "Text/X-Headline; charset=utf-8") != nil)
    #expect(registry.exporter(fileExtension: "HL") != nil)
    #expect(registry.exporter(named: "other") == nil)
    #expect(registry.exporters.map(\.format.title) == ["Headline"])
  }

  @Test(arguments: [
    Format("headline", title: "Other", mediaTypes: [], fileExtensions: []),
    Format("other", title: "Other", mediaTypes: ["TEXT/x-headline"], fileExtensions: []),
    Format("other", title: "Other", mediaTypes: [], fileExtensions: ["HL"]),
  ])
  func aCollisionNamesBothFormats(format: Format) throws {
    var registry = Registry()
    try registry.register(HeadlineExporter())
    let error = try #require(throws: RegistryError.self) {
      try registry.register(HeadlineExporter(format: format))
    }
    #expect(error.registered.title == "Headline" && error.rejected.title == "Other")
    #expect(error.description.contains("Headline") && error.description.contains("Other"))
    #expect(registry.exporters.count == 1)
  }

  @Test func replacingIsDoneOnPurpose() throws {
    var registry = Registry()
    try registry.register(HeadlineExporter())
    registry.replace(with: HeadlineExporter(prefix: "> "))
    #expect(registry.exporters.count == 1)
    let export = try registry.exporter(named: "headline")?.export(Article(headline: "A"))
    #expect(export?.text == "> A")
  }

  @Test func aCopyDoesNotSeeLaterRegistrations() throws {
    let empty = Registry()
    var registry = empty
    try registry.register(LineReader())
    #expect(empty.readers.isEmpty && registry.readers.count == 1)
  }

  @Test func theSurestReaderIsChosen() throws {
    var registry = Registry()
    try registry.register(LineReader())
    var other = LineReader(sureness: .high)
    other.format = Format("sure", title: "Sure", mediaTypes: [], fileExtensions: [])
    try registry.register(other)
    #expect(registry.reader(for: [1, 2, 3].span)?.format.identifier == "sure")
  }

  @Test func withoutASureReaderThereIsNone() throws {
    var registry = Registry()
    try registry.register(LineReader(sureness: .none))
    #expect(registry.reader(for: [1, 2, 3].span) == nil)
  }
}
