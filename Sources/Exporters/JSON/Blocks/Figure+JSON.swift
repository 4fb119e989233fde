import BroadsheetCore
import BroadsheetJSONSyntax

extension Figure: JSONEncodable {
  /// Writes the main figure just as a figure of the text.
  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    Block.figure(self).encode(to: &encoder, origin: origin)
  }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(media, for: "media")
    encoder.json.write(alternativeText, for: "alternativeText")
    encoder.write(caption, for: "caption")
    encoder.write(credit, for: "credit")
  }
}

extension Media: JSONEncodable {
  static var isShort: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(link, for: "link")
    encoder.json.write(mediaType, for: "mediaType")
    encoder.json.write(width, for: "width")
    encoder.json.write(height, for: "height")
  }
}
