public import BroadsheetCore
import BroadsheetJSONExporter

extension Reading {
  /// What golden files hold of a reading: the document, where its parts lie, and what was left out,
  /// called as `name` says.
  public func golden(callingOmissions name: (Omission) -> String) throws -> String {
    var lines = [try JSONExporter(pretty: true, provenance: false).export(article).text]
    for entry in article.provenance.entries {
      let indent = String(repeating: "  ", count: entry.depth)
      lines.append("\(indent)\(entry.feature) \(entry.origin?.range.description ?? "-")")
    }
    lines += omissions.map { "left out \(name($0)) \($0.range)" }
    lines += diagnostics.map { "\($0.kind.rawValue) \($0.range?.description ?? "-")" }
    return lines.joined(separator: "\n") + "\n"
  }
}
