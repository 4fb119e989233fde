import BroadsheetCore
import BroadsheetFiles
import BroadsheetHTMLExporter
import BroadsheetJSONExporter
import BroadsheetTextReader

/// What a server does with a request: bytes in, bytes out, no Foundation and no state.
struct Converter: Sendable {
  let registry: Registry

  /// Answers in the first format of the `Accept` header that can be written.
  func respond(to body: [UInt8], accept: String) -> (status: Int, type: String, body: [UInt8]) {
    let wanted = accept.split(separator: ",").map(String.init)
    guard let exporter = wanted.lazy.compactMap(registry.exporter(mediaType:)).first else {
      return (406, "text/plain", [])
    }
    do {
      let article = try PlainTextReader().read(body).article
      let export = try exporter.export(article, under: PublicationPolicy(now: .now))
      return (200, exporter.format.mediaTypes[0], export.bytes)
    } catch {
      return (422, "text/plain", Array("\(error)".utf8))
    }
  }
}

@main struct ServerWithoutFoundation {
  static func main() throws {
    var registry = Registry()
    try registry.register(HTMLExporter(document: .fragment))
    try registry.register(JSONExporter(pretty: false))
    guard let path = CommandLine.arguments.dropFirst().first else { return print("Which file?") }
    let body = try [UInt8](contentsOfFile: path)
    for accept in ["image/avif, text/html;q=0.9", "application/json", "image/png"] {
      let response = Converter(registry: registry).respond(to: body, accept: accept)
      print("\(accept): \(response.status) \(response.type), \(response.body.count) bytes")
    }
  }
}
