import BroadsheetCore
import BroadsheetJSONSyntax

extension RichText: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> RichText? {
    if let text = value.string { return RichText(text) }
    if value.kind == .array { return decoder.richText(of: value) }
    var text: RichText?
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "text": text = decoder.value(member)
      default: decoder.other(member, &origin)
      }
    }
    return text ?? decoder.lacks("text", value)
  }
}

extension ArticleDecoder {
  /// Makes running text of an array of strings and stretches, without recursion.
  fileprivate mutating func richText(of array: JSONValue) -> RichText {
    var builder = RichTextBuilder()
    var elements = array.elements
    var outer: [(rest: JSONPosition, hasStyle: Bool)] = []
    while true {
      guard let element = elements.next() else {
        guard let (rest, hasStyle) = outer.popLast() else { return builder.finish() }
        if hasStyle { builder.end() }
        elements = array.elements(from: rest)
        continue
      }
      if let words = element.string {
        builder.append(words)
        continue
      }
      guard let content = element["content"] else {
        reject(element, "a string or an object with 'content'")
        continue
      }
      // A stretch whose kind is unknown keeps its words.
      let style = style(of: element)
      if let style { builder.start(style) }
      outer.append((elements.position, style != nil))
      elements = content.elements
      if let words = content.string {
        builder.append(words)
      } else if content.kind != .array {
        reject(content, "a string or an array")
      }
    }
  }

  /// What a stretch is; `nil` and a report if that is not known.
  private mutating func style(of value: JSONValue) -> Style? {
    guard let type = value["type"]?.string else { return lacks("type", value) }
    var speaker: String?
    var (link, language, entity): (Hyperlink?, LanguageTag?, Entity?)
    var label: String?
    guard var members = members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "type", "content": break
      case "speaker" where type == "quote": speaker = string(member)
      case "link" where type == "link": link = self.value(member)
      case "language" where type == "language": language = self.value(member)
      case "entity" where type == "entity": entity = self.value(member)
      case "label" where type == "footnoteReference": label = string(member)
      default: unknown(member)
      }
    }
    switch type {
    case "emphasis": return .emphasis
    case "strong": return .strong
    case "code": return .code
    case "subscript": return .subscript
    case "superscript": return .superscript
    case "quote": return .quote(speaker: speaker)
    case "link": return link.map { .link($0) } ?? lacks("link", value)
    case "language": return language.map { .language($0) } ?? lacks("language", value)
    case "entity": return entity.map { .entity($0) } ?? lacks("entity", value)
    case "footnoteReference":
      return label.map { .footnoteReference(label: $0) } ?? lacks("label", value)
    default:
      report(.unknownPart, "the style '\(type)' is unknown", value.range)
      return nil
    }
  }
}
