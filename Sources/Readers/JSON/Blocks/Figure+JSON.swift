import BroadsheetCore

extension Figure: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Figure? {
    // The main figure has a type just as a figure of the text.
    object.ignore("type")
    return Figure(
      media: object.values("media"), alternativeText: object.string("alternativeText"),
      caption: object.value("caption"), credit: object.value("credit"))
  }
}

extension Media: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Media? {
    guard let link: Hyperlink = object.value("link") else { return object.lacks("link") }
    return Media(
      link, mediaType: object.string("mediaType"), width: object.integer("width"),
      height: object.integer("height"))
  }
}
