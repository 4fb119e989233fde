import BroadsheetCore
import BroadsheetJSONExporter
import BroadsheetTestSupport
import Foundation
import Testing

@Suite(
  .enabled(
    if: SchemaChecker.isAvailable,
    "python3 with the package jsonschema is absent; make test installs it"))
struct SchemaTests {
  @Test func `Every export is valid against the schema`() throws {
    var lines: [UInt8] = []
    for seed in 0..<45 as Range<UInt64> {
      var generator = ArticleGenerator(seed: seed)
      let article = seed.isMultiple(of: 3) ? generator.fullArticle() : generator.article()
      let exporter = JSONExporter(pretty: false, provenance: !seed.isMultiple(of: 4))
      lines += try exporter.export(article).bytes
    }
    lines += try JSONExporter(pretty: false).export(Article()).bytes
    let (status, findings) = try SchemaChecker.check(lines: Data(lines))
    #expect(findings == [])
    #expect(status == 0)
  }

  /// Each is one step away from a valid article.
  private static let invalid = [
    #"{}"#,
    #"{"broadsheet":2}"#,
    #"{"broadsheet":1,"title":"Storm"}"#,
    #"{"broadsheet":1,"headline":7}"#,
    #"{"broadsheet":1,"headline":{"text":"Storm"}}"#,
    #"{"broadsheet":1,"headline":["Storm",{"type":"bold","content":["x"]}]}"#,
    #"{"broadsheet":1,"headline":["Storm",{"type":"emphasis"}]}"#,
    #"{"broadsheet":1,"headline":["Storm",{"type":"emphasis","speaker":"A","content":["x"]}]}"#,
    #"{"broadsheet":1,"published":"April"}"#,
    #"{"broadsheet":1,"published":{"time":"2019","offsetBasis":"printed"}}"#,
    #"{"broadsheet":1,"urgency":0}"#,
    #"{"broadsheet":1,"agencies":["dpa"]}"#,
    #"{"broadsheet":1,"agencies":[]}"#,
    #"{"broadsheet":1,"rights":{"holder":{"name":"A","origin":null}}}"#,
    #"{"broadsheet":1,"body":["Storm"]}"#,
    #"{"broadsheet":1,"body":[{"text":"Storm"}]}"#,
    #"{"broadsheet":1,"body":[{"type":"poem","text":"Storm"}]}"#,
    #"{"broadsheet":1,"body":[{"type":"paragraph","text":"Storm","level":2}]}"#,
    #"{"broadsheet":1,"body":[{"type":"subheading","level":1,"text":"Storm"}]}"#,
    #"{"broadsheet":1,"body":[{"type":"list","items":[{"content":[{"type":"separator","a":1}]}]}]}"#,
    #"{"broadsheet":1,"headline":{"text":"Storm","origin":{"start":0,"end":5,"rule":"r"}}}"#,
  ]

  @Test func `The schema admits nothing that an exporter would not write`() throws {
    let lines = Self.invalid.joined(separator: "\n") + "\n"
    let (status, findings) = try SchemaChecker.check(lines: Data(lines.utf8))
    #expect(findings.compactMap { Int($0.prefix { $0 != ":" }) } == Array(1...Self.invalid.count))
    #expect(status == 1)
  }
}
