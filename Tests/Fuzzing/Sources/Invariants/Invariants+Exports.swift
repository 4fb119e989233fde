import Broadsheet
import BroadsheetXMLTree

extension Invariants {
  /// Writes `article`, and holds the bytes to their format.
  static func check(_ exporter: any Exporter, with article: Article) {
    let identifier = exporter.format.identifier
    guard let bytes = try? exporter.export(article, under: .unrestricted).bytes else { return }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      preconditionFailure("\(identifier) is not UTF-8")
    }
    switch identifier {
    case "json": checkReadingBack(bytes, identifier, article)
    case "xml":
      checkSchema(bytes.span)
      checkReadingBack(bytes, identifier, article)
    case "html": checkPage(bytes)
    case "text": checkText(text, bytes)
    default: preconditionFailure("\(identifier) is held to nothing")
    }
  }

  private static func checkReadingBack(_ bytes: [UInt8], _ identifier: String, _ article: Article) {
    guard let reader = registry.reader(named: identifier), let back = try? reader.read(bytes) else {
      preconditionFailure("\(identifier) cannot be read back")
    }
    precondition(back.article == article, "\(identifier) reads back as another article")
  }

  /// The schema of the native format; libFuzzer calls from one thread.
  nonisolated(unsafe) private static let schema: XMLSchema? = {
    let root = #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
    return try? XMLSchema(path: "/\(root)/Documentation/Schemas/article.rng", as: .relaxNG)
  }()

  private static func checkSchema(_ document: Span<UInt8>) {
    guard unsafe schema != nil else { preconditionFailure("the schema cannot be read") }
    let messages = unsafe try? schema?.validate(document)
    precondition(messages?.isEmpty == true, "XML is not valid: \(messages ?? [])")
  }

  /// A page is parsed as it was meant: what is written again stays the same, scripts hold data only,
  /// and no link leads into a script.
  private static func checkPage(_ bytes: [UInt8]) {
    guard let page = try? HTMLDocument(parsing: bytes) else {
      preconditionFailure("HTML cannot be parsed")
    }
    let html = page.root.html
    let again = try? HTMLDocument(parsing: Array(html.utf8)).root.html
    precondition(again == html, "HTML changes when it is written again")
    for script in page.root.elements(.script) {
      precondition(script["type"] == "application/ld+json", "HTML has a script that runs")
      precondition(!script.text.contains("<"), "HTML has markup in its data")
    }
    for link in page.root.elements(.a) {
      guard let address = link["href"] else { continue }
      let scheme = address.lowercased().filter { $0 > " " }.prefix { $0 != ":" }
      precondition(
        !["javascript", "vbscript", "data"].contains(scheme), "HTML links to \(address)")
    }
  }

  /// A text has no controls but line ends, and can be read again as one.
  private static func checkText(_ text: String, _ bytes: [UInt8]) {
    let controls = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }
    precondition(controls.isEmpty, "text has the controls \(controls)")
    _ = try? registry.reader(named: "text")?.readAll(bytes.span)
  }
}
