import Broadsheet
import Testing

@Suite("The standard registry")
struct StandardRegistryTests {
  @Test("it has every exporter", arguments: ["json", "html", "text", "xml"])
  func exporters(identifier: String) {
    #expect(Registry.standard.exporter(named: identifier)?.format.identifier == identifier)
  }

  @Test("it has every reader", arguments: ["text", "json", "xml", "html"])
  func readers(identifier: String) {
    #expect(Registry.standard.reader(named: identifier)?.format.identifier == identifier)
  }

  @Test("it has nothing else, so no format has taken another's place")
  func nothingElse() {
    #expect(Registry.standard.exporters.count == 4)
    #expect(Registry.standard.readers.count == 4)
  }
}
