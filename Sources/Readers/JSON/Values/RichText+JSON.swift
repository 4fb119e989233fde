import BroadsheetCore
import BroadsheetJSONSyntax

extension RichText: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> RichText? {
    object.value("text") ?? object.lacks("text")
  }

  static func decode(plain value: JSONValue, with decoder: ArticleDecoder) -> RichText? {
    if let text = value.string { return RichText(text) }
    if value.kind == .array { return decoder.richText(of: value) }
    return decoder.reject(value, "a string or an array")
  }
}

extension ArticleDecoder {
  /// Makes running text of an array of strings and stretches, without recursion.
  fileprivate func richText(of array: JSONValue) -> RichText {
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
        note(element, isNot: "a string or an object with 'content'")
        continue
      }
      // A stretch whose kind is unknown keeps its words.
      let style: Style? = value(element)
      if let style { builder.start(style) }
      outer.append((elements.position, style != nil))
      elements = content.elements
      if let words = content.string {
        builder.append(words)
      } else if content.kind != .array {
        note(content, isNot: "a string or an array")
      }
    }
  }
}

extension Style: JSONDecodable {
  static func decode(_ object: inout ObjectDecoder) -> Style? {
    object.ignore("content")
    guard let type = object.string("type") else { return object.lacks("type") }
    switch type {
    case "emphasis": return .emphasis
    case "strong": return .strong
    case "code": return .code
    case "subscript": return .subscript
    case "superscript": return .superscript
    case "quote": return .quote(speaker: object.string("speaker"))
    case "link": return object.value("link").map { .link($0) } ?? object.lacks("link")
    case "language":
      return object.word("language").map { .language($0) } ?? object.lacks("language")
    case "entity": return object.value("entity").map { .entity($0) } ?? object.lacks("entity")
    case "footnoteReference":
      return object.string("label").map { .footnoteReference(label: $0) } ?? object.lacks("label")
    default:
      object.decoder.report(.unknownPart, "the style '\(type)' is unknown", object.value.range)
      return nil
    }
  }
}
