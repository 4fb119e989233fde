import BroadsheetCore
import BroadsheetJSONSyntax

// The members of blocks that hold no blocks.

extension Subheading {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(level, for: "level")
    encoder.write(text, for: "text")
  }
}

extension Embed {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(kind.rawValue, for: "kind")
    encoder.write(link, for: "link")
    encoder.json.write(provider, for: "provider")
    encoder.write(caption, for: "caption")
  }
}

extension Gap {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(kind?.rawValue, for: "kind")
    encoder.json.write(note, for: "note")
  }
}

extension RelatedLink {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(label, for: "label")
    encoder.write(title, for: "title")
    encoder.write(link, for: "link")
  }
}
