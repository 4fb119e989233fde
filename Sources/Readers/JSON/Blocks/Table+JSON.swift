import BroadsheetCore

extension Table: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Table? {
    Table(caption: object.value("caption"), rows: object.values("rows"))
  }
}

extension Table.Row: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Table.Row? {
    Table.Row(object.values("cells"))
  }
}

extension Table.Cell: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Table.Cell? {
    guard let text: RichText = object.value("text") else { return object.lacks("text") }
    return Table.Cell(
      text, isHeader: object.boolean("isHeader") ?? false,
      columnSpan: object.integer("columnSpan", in: 1 ... .max) ?? 1,
      rowSpan: object.integer("rowSpan", in: 1 ... .max) ?? 1)
  }
}
