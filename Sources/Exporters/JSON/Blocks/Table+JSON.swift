import BroadsheetCore
import BroadsheetJSONSyntax

extension Table {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(caption, for: "caption")
    encoder.write(rows, for: "rows")
  }
}

extension Table.Row: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject()
    encoder.write(cells, for: "cells")
    encoder.endObject(origin)
  }
}

extension Table.Cell: JSONEncodable {
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: true)
    encoder.write(text, for: "text")
    if isHeader { encoder.json.write(isHeader, for: "isHeader") }
    if columnSpan != 1 { encoder.json.write(columnSpan, for: "columnSpan") }
    if rowSpan != 1 { encoder.json.write(rowSpan, for: "rowSpan") }
    encoder.endObject(origin)
  }
}
