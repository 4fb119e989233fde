import BroadsheetCore

// Blocks that hold blocks.

extension Quotation: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Quotation? {
    Quotation(
      object.choice("kind") ?? .block, content: object.content(),
      attribution: object.value("attribution"), source: object.value("source"))
  }
}

extension ItemList: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> ItemList? {
    ItemList(
      isOrdered: object.boolean("isOrdered") ?? false, start: object.integer("start") ?? 1,
      items: object.values("items"))
  }
}

extension ItemList.Item: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> ItemList.Item? {
    ItemList.Item(object.content())
  }
}

extension Correction: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Correction? {
    Correction(
      object.choice("kind") ?? .correction, content: object.content(),
      date: object.value("date"))
  }
}

extension InterviewTurn: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> InterviewTurn? {
    guard let kind: Kind = object.choice("kind") else { return object.lacks("kind") }
    return InterviewTurn(
      kind, speaker: object.string("speaker"), content: object.content())
  }
}

extension Infobox: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Infobox? {
    Infobox(title: object.value("title"), content: object.content())
  }
}

extension Footnote: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Footnote? {
    guard let label = object.string("label") else { return object.lacks("label") }
    return Footnote(label, content: object.content())
  }
}
