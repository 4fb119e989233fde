import BroadsheetConformance
import BroadsheetCore
import BroadsheetJSONExporter
import Testing

@Suite struct JSONExporterTests {
  @Test(arguments: [
    JSONExporter(), JSONExporter(pretty: false), JSONExporter(provenance: false),
  ])
  func `The exporter keeps the laws`(exporter: JSONExporter) {
    #expect(checkExporter(exporter) == [])
  }
}
