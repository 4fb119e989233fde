import BroadsheetCore
import BroadsheetJSONSyntax

extension RichText: PlainJSONEncodable {
  static var plainName: String { "text" }

  func encodePlain(to encoder: inout ArticleEncoder) { encoder.write(self) }
}

extension ArticleEncoder {
  /// Writes running text: a string if it has no marks, else an array of strings and objects.
  ///
  /// A line break is a line feed in a string.
  fileprivate mutating func write(_ text: RichText) {
    if text.marks.isEmpty { return json.write(text.string) }
    json.beginArray(onOneLine: true)
    var isInString = false
    for event in text.events {
      switch event {
      case .text(let words): append(words, isInString: &isInString)
      case .lineBreak: append("\n", isInString: &isInString)
      case .start(let style):
        endString(&isInString)
        json.beginObject()
        write(style)
        json.write(name: "content")
        json.beginArray()
      case .end:
        endString(&isInString)
        json.endArray()
        json.endObject()
      }
    }
    endString(&isInString)
    json.endArray()
  }

  private mutating func append(_ words: Substring, isInString: inout Bool) {
    if !isInString { json.beginString() }
    isInString = true
    json.append(words)
  }

  private mutating func endString(_ isInString: inout Bool) {
    if isInString { json.endString() }
    isInString = false
  }

  /// Writes the members that say what a stretch is.
  private mutating func write(_ style: Style) {
    json.write(Self.name(of: style), for: "type")
    switch style {
    case .emphasis, .strong, .code, .subscript, .superscript: break
    case .link(let link): write(link, for: "link")
    case .quote(let speaker): json.write(speaker, for: "speaker")
    case .language(let tag): write(tag, for: "language")
    case .entity(let entity): write(entity, for: "entity")
    case .footnoteReference(let label): json.write(label, for: "label")
    }
  }

  private static func name(of style: Style) -> String {
    switch style {
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .link: "link"
    case .quote: "quote"
    case .code: "code"
    case .subscript: "subscript"
    case .superscript: "superscript"
    case .language: "language"
    case .entity: "entity"
    case .footnoteReference: "footnoteReference"
    }
  }
}
