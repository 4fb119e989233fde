import BroadsheetCore
import BroadsheetXMLTree

extension ArticleBuilder {
  /// The running text that an element holds.
  ///
  /// The words of an element that the format does not know stay, without a style.
  mutating func richText(of element: XMLTree.Element) -> RichText {
    var builder = RichTextBuilder()
    /// Whether each open element is a style.
    var open: [Bool] = []
    var events = element.events
    while let event = events.next() {
      switch event {
      case .text(let words): builder.append(CharacterEscapes.resolved(words))
      case .end: if open.popLast() == true { builder.end() }
      case .start(let child) where child.namespace == Vocabulary.origins: events.skipElement()
      case .start(let child) where isLineBreak(child):
        builder.appendLineBreak()
        events.skipElement()
      case .start(let child):
        let style = style(of: child)
        if let style { builder.start(style) }
        open.append(style != nil)
      }
    }
    return builder.finish()
  }

  private func isLineBreak(_ element: XMLTree.Element) -> Bool {
    element.name == "br" && element.namespace == Vocabulary.articles
  }

  private mutating func style(of element: XMLTree.Element) -> Style? {
    if element.namespace == Vocabulary.articles {
      switch element.name {
      case "em": return .emphasis
      case "strong": return .strong
      case "code": return .code
      case "sub": return .subscript
      case "sup": return .superscript
      case "link": return requiredLink(of: element).map { .link($0) }
      case "q": return .quote(speaker: attribute(element, "speaker"))
      case "span":
        let tag = attribute(element, "lang", in: "http://www.w3.org/XML/1998/namespace")
        if let tag { return .language(LanguageTag(tag)) }
      case "entity":
        let kind = code(element, "kind", as: Entity.Kind.self)
        if let kind, let name = attribute(element, "name") {
          return .entity(Entity(kind, name, code: attribute(element, "code")))
        }
      case "footnoteReference":
        if let label = attribute(element, "label") { return .footnoteReference(label: label) }
      default: break
      }
    }
    reportUnknown(element)
    return nil
  }
}
