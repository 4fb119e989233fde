import BroadsheetCore
import BroadsheetWebReader

/// A page made of what stands in its head and in its body.
func page(_ head: String = "", _ body: String = "") -> String {
  "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
}

/// The article of a page at an invented address.
func article(_ head: String = "", _ body: String = "") throws -> Article {
  var reader = WebPageReader()
  reader.address = "https://www.harbour-courier.example/news/bridge"
  return try reader.read(page(head, body)).article
}

/// JSON-LD in its script element.
func structured(_ json: String) -> String {
  "<script type=\"application/ld+json\">\(json)</script>"
}

extension Article {
  /// The names of the people in the bylines.
  var authors: [String] { bylines.flatMap { $0.value.contributors.map(\.name) } }
}
