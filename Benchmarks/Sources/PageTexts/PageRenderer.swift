import BroadsheetHTMLTree

/// Renders a page to lines, as a browser that is asked to copy it would without its style sheets.
struct PageRenderer {
  private(set) var lines: [PageLine] = []

  private var pieces: [Piece] = []
  private var isItem = false
  private var isSetApart = false

  private struct Piece {
    var text: String
    var parent: HTMLNode
    var isLink: Bool
    var letters: Int { text.count { !$0.isWhitespace } }
  }

  /// Deeper elements are left out.
  private static let depth = 256

  init(_ document: HTMLDocument) {
    render(document.root, isLink: false, depth: 0)
    finishLine()
  }

  private mutating func render(_ node: HTMLNode, isLink: Bool, depth: Int) {
    switch node.kind {
    case .text: if let parent = node.parent { append(node.text, in: parent, isLink: isLink) }
    case .document: renderChildren(of: node, isLink: isLink, depth: depth)
    case .element: renderElement(node, isLink: isLink || node.name == "a", depth: depth)
    case .doctype, .comment, .templateContents: break
    }
  }

  private mutating func renderElement(_ element: HTMLNode, isLink: Bool, depth: Int) {
    let name = element.name
    guard depth < Self.depth, !Self.unseen.contains(name), !isHidden(element) else { return }
    switch name {
    case "br": finishLine()
    case "td", "th":
      append(" ", in: element, isLink: false)
      renderChildren(of: element, isLink: isLink, depth: depth)
    case _ where Self.boxes.contains(name):
      beginBox(name)
      if name == "li" { isItem = true }
      renderChildren(of: element, isLink: isLink, depth: depth)
      beginBox(name)
      if name == "li" { isItem = false }
    default: renderChildren(of: element, isLink: isLink, depth: depth)
    }
  }

  private mutating func renderChildren(of node: HTMLNode, isLink: Bool, depth: Int) {
    for child in node.children { render(child, isLink: isLink, depth: depth + 1) }
  }

  private mutating func append(_ text: String, in parent: HTMLNode, isLink: Bool) {
    pieces.append(Piece(text: text, parent: parent, isLink: isLink))
  }

  private mutating func beginBox(_ name: String) {
    finishLine()
    if Self.spaced.contains(name) { isSetApart = true }
  }

  private mutating func finishLine() {
    let words = pieces.map(\.text).joined().split(whereSeparator: \.isWhitespace)
    let seen = pieces.filter { $0.letters > 0 }
    pieces.removeAll(keepingCapacity: true)
    guard let first = seen.first, let last = seen.last else { return }
    let letters = seen.reduce(0) { $0 + $1.letters }
    let linked = seen.reduce(0) { $0 + ($1.isLink ? $1.letters : 0) }
    var line = PageLine(
      text: words.joined(separator: " "), linkShare: Double(linked) / Double(letters),
      path: PagePath.common(PagePath.above(first.parent), PagePath.above(last.parent)))
    line.isItem = isItem
    line.isSetApart = isSetApart
    lines.append(line)
    isItem = false
    isSetApart = false
  }

  private func isHidden(_ element: HTMLNode) -> Bool {
    if element.hasAttribute("hidden") { return true }
    return (element[.style] ?? "").lowercased().filter { $0 != " " }.contains("display:none")
  }

  /// Elements that a browser shows no text of, or none that it copies.
  private static let unseen: Set<String> = [
    "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "select",
    "option", "textarea", "audio", "video", "canvas", "map",
  ]

  /// Elements that begin a line and end one.
  private static let boxes: Set<String> = [
    "html", "address", "article", "aside", "blockquote", "body", "button", "center", "dd",
    "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "nav",
    "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tr", "ul",
  ]

  /// Boxes with a blank line before and behind.
  private static let spaced: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "figure", "pre",
    "table",
  ]
}

/// The elements around a place of a page, the innermost first.
enum PagePath {
  /// The element and all around it.
  static func above(_ element: HTMLNode) -> [HTMLNode] {
    Array(sequence(first: element, next: \.parent))
  }

  /// The elements that are on both paths.
  static func common(_ left: [HTMLNode], _ right: [HTMLNode]) -> [HTMLNode] {
    let count = zip(left.reversed(), right.reversed()).prefix { $0.0 == $0.1 }.count
    return left.suffix(count)
  }
}
