import BroadsheetCore
import BroadsheetMarkup

/// Running text.
extension ArticleWriter {
  /// Writes running text; within a link its own links are written as words, and reported.
  mutating func write(
    _ text: RichText, isInLink: Bool = false, to html: inout MarkupWriter
  ) {
    if text.marks.isEmpty, !text.string.holdsLineFeed {
      return html.write(text.string, in: .text)
    }
    var openAnchors = isInLink ? 1 : 0
    var nextMark = 0
    var closers: [Closer] = []
    for event in text.events {
      switch event {
      case .text(let words): html.write(words, in: .text)
      case .lineBreak: html.write(markup: "<br>")
      case .start(let style):
        // The starts come in the order of the marks.
        let words = text[text.marks[nextMark]]
        nextMark += 1
        let closer = open(style, over: words, isInLink: openAnchors > 0, to: &html)
        if closer.isAnchor { openAnchors += 1 }
        closers.append(closer)
      case .end:
        guard let closer = closers.popLast() else { continue }
        if closer.isAnchor { openAnchors -= 1 }
        html.write(markup: closer.tag)
      }
    }
  }

  /// What ends a stretch.
  private struct Closer {
    var tag: StaticString
    var isAnchor = false

    static let nothing = Closer(tag: "")
    static let span = Closer(tag: "</span>")
  }

  private mutating func open(
    _ style: Style, over words: Substring, isInLink: Bool, to html: inout MarkupWriter
  ) -> Closer {
    switch style {
    case .emphasis: return open("<em>", closedBy: "</em>", to: &html)
    case .strong: return open("<strong>", closedBy: "</strong>", to: &html)
    case .code: return open("<code>", closedBy: "</code>", to: &html)
    case .subscript: return open("<sub>", closedBy: "</sub>", to: &html)
    case .superscript: return open("<sup>", closedBy: "</sup>", to: &html)
    case .quote(let speaker):
      // Not `q`: browsers would print quotation marks beside those in the text.
      html.write(markup: "<span class=\"quote\"")
      html.write(attribute: "data-speaker", speaker)
      html.write(markup: ">")
      return .span
    case .entity(let entity):
      html.write(markup: "<span class=\"entity\"")
      html.write(attribute: "data-kind", entity.kind.rawValue)
      html.write(attribute: "data-name", entity.name == words ? nil : entity.name)
      html.write(attribute: "data-code", entity.code)
      html.write(markup: ">")
      return .span
    case .language(let tag):
      guard let attribute = tag.attribute else {
        html.reportLoss(of: .languageSpan)
        return .nothing
      }
      html.write(markup: "<span")
      html.write(attribute: "lang", attribute)
      html.write(attribute: "dir", tag.isRightToLeft ? "rtl" : "ltr")
      html.write(markup: ">")
      return .span
    case .link(let link):
      return open(link, isInLink: isInLink, to: &html)
    case .footnoteReference(let label):
      return open(footnote: label, isInLink: isInLink, to: &html)
    }
  }

  private func open(
    _ start: StaticString, closedBy end: StaticString, to html: inout MarkupWriter
  ) -> Closer {
    html.write(markup: start)
    return Closer(tag: end)
  }

  private func open(
    _ link: Hyperlink, isInLink: Bool, to html: inout MarkupWriter
  ) -> Closer {
    guard !isInLink else {
      html.reportLoss(of: .link)
      return .nothing
    }
    guard let safe = admit(link, to: &html) else { return .nothing }
    open("<a", safe, of: link, to: &html)
    return Closer(tag: "</a>", isAnchor: true)
  }

  /// Opens the mark of a footnote, which is a link if the article has the footnote.
  private mutating func open(
    footnote label: String, isInLink: Bool, to html: inout MarkupWriter
  ) -> Closer {
    html.write(markup: "<sup class=\"mark\"")
    html.write(attribute: "data-footnote", label)
    guard !isInLink, let number = footnotes.number(of: label) else {
      html.write(markup: ">")
      return Closer(tag: "</sup>")
    }
    html.write(markup: "><a role=\"doc-noteref\" href=\"#note-")
    html.write(number)
    if footnotes.isFirstMark(of: label) {
      html.write(markup: "\" id=\"mark-")
      html.write(number)
    }
    html.write(markup: "\">")
    return Closer(tag: "</a></sup>", isAnchor: true)
  }
}

extension String {
  /// Whether a line break stands in the text; most have none.
  fileprivate var holdsLineFeed: Bool {
    let bytes = utf8Span.span
    var holds = false
    for index in bytes.indices { holds = holds || bytes[index] == 0x0A }
    return holds
  }
}
