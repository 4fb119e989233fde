import BroadsheetCore
import BroadsheetJSONSyntax

// The members of blocks that hold blocks.

extension Quotation {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(kind.rawValue, for: "kind")
    encoder.write(content, for: "content")
    encoder.write(attribution, for: "attribution")
    encoder.write(source, for: "source")
  }
}

extension ItemList {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    if isOrdered { encoder.json.write(isOrdered, for: "isOrdered") }
    if start != 1 { encoder.json.write(start, for: "start") }
    encoder.write(items, for: "items")
  }
}

extension ItemList.Item: JSONEncodable {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(content, for: "content")
  }
}

extension Correction {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(kind.rawValue, for: "kind")
    encoder.write(date, for: "date")
    encoder.write(content, for: "content")
  }
}

extension InterviewTurn {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(kind.rawValue, for: "kind")
    encoder.json.write(speaker, for: "speaker")
    encoder.write(content, for: "content")
  }
}

extension Infobox {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.write(title, for: "title")
    encoder.write(content, for: "content")
  }
}

extension Footnote {
  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(label, for: "label")
    encoder.write(content, for: "content")
  }
}
