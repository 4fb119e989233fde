import Broadsheet
import Testing

@Suite("The standard registry")
struct StandardRegistryTests {
  @Test("it has every exporter", arguments: ["json", "html", "text"])
  func exporters(identifier: String) {
    #expect(Registry.standard.exporter(named: identifier)?.format.identifier == identifier)
  }

  @Test("it has every reader", arguments: ["json"])
  func readers(identifier: String) {
    #expect(Registry.standard.reader(named: identifier)?.format.identifier == identifier)
  }

  @Test("it has nothing else, so no format has taken another's place")
  func nothingElse() {
    #expect(Registry.standard.exporters.count == 3)
    #expect(Registry.standard.readers.count == 1)
  }
}
