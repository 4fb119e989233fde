import BroadsheetCore

// Blocks that hold no blocks.

extension Subheading: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Subheading? {
    guard let text: RichText = object.value("text") else { return object.lacks("text") }
    return Subheading(text, level: object.integer("level", in: 2...6) ?? 2)
  }
}

extension Embed: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Embed? {
    Embed(
      object.word("kind") ?? .other, link: object.value("link"),
      provider: object.string("provider"), caption: object.value("caption"))
  }
}

extension Gap: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Gap? {
    Gap(object.word("kind"), note: object.string("note"))
  }
}

extension RelatedLink: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> RelatedLink? {
    guard let title: RichText = object.value("title") else { return object.lacks("title") }
    return RelatedLink(title, link: object.value("link"), label: object.string("label"))
  }
}
