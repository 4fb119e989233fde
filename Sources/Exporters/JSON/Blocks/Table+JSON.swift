import BroadsheetCore
import BroadsheetJSONSyntax

extension Table {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(caption, for: "caption")
    encoder.write(rows, for: "rows")
  }
}

extension Table.Row: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(cells, for: "cells")
  }
}

extension Table.Cell: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(text, for: "text")
    if isHeader { encoder.json.write(isHeader, for: "isHeader") }
    if columnSpan != 1 { encoder.json.write(columnSpan, for: "columnSpan") }
    if rowSpan != 1 { encoder.json.write(rowSpan, for: "rowSpan") }
  }
}
