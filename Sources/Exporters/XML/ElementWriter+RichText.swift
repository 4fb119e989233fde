import BroadsheetCore

extension ElementWriter {
  /// Writes running text as mixed content.
  mutating func write(_ text: RichText) {
    for event in text.events {
      switch event {
      case .text(let words): self.words(words)
      case .lineBreak:
        start("br")
        end()
      case .start(let style): write(style)
      case .end: end()
      }
    }
  }

  /// Starts the element of a style.
  private mutating func write(_ style: Style) {
    switch style {
    case .emphasis: start("em")
    case .strong: start("strong")
    case .code: start("code")
    case .subscript: start("sub")
    case .superscript: start("sup")
    case .link(let link):
      start("link")
      attributes(of: link)
    case .quote(let speaker):
      start("q")
      attribute("speaker", speaker)
    case .language(let language):
      start("span")
      attribute("xml:lang", language.rawValue)
    case .entity(let entity):
      start("entity")
      attribute("kind", entity.kind.rawValue)
      attribute("name", entity.name)
      attribute("code", entity.code)
    case .footnoteReference(let label):
      start("footnoteReference")
      attribute("label", label)
    }
  }
}
