import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Makes text with its inline structure of the text nodes of a block.
struct InlineBuilder: ~Escapable {
  private let page: WebPage
  private let quotes: QuoteFinder
  /// The language of the article, of which no span of it needs to say that it is in it.
  private let language: LanguageTag?

  private var builder = RichTextBuilder()
  /// The inline elements that are open, from the outside in.
  private var open: [OpenElement] = []
  private var hasBlank = false
  private var hasBreak = false

  private struct OpenElement {
    var id: HTMLNodeID
    /// How many stretches it has started.
    var styles: Int
  }

  @_lifetime(copy page)
  init(_ page: WebPage, quotes: QuoteFinder, language: LanguageTag?) {
    self.page = page
    self.quotes = quotes
    self.language = language
  }

  /// The text of the nodes from `first` to `last`, which lie in `box`.
  mutating func text(from first: HTMLNodeID, to last: HTMLNodeID, in box: HTMLNodeID) -> RichText {
    builder = RichTextBuilder()
    open = []
    (hasBlank, hasBreak) = (false, false)
    var node: HTMLNodeID? = first
    while let id = node {
      switch page.tree.kind(of: id) {
      case .text: append(id, in: box)
      case .element:
        let tag = page.tree.tag(of: id)
        if tag == .br {
          hasBreak = true
        } else if tag.isUnread {
          node = page.tree.node(afterSubtreeOf: id, within: box)
          continue
        } else if tag.isBlock {
          hasBlank = true
        }
      default: break
      }
      if id == last { break }
      node =
        page.tree.kind(of: id) == .templateContents
        ? page.tree.node(afterSubtreeOf: id, within: box) : page.tree.node(after: id, within: box)
    }
    return withQuotes(builder.finish())
  }

  /// All text in an element.
  mutating func text(in box: HTMLNodeID) -> RichText {
    guard let first = page.tree.firstChild(of: box) else { return "" }
    // The document is no descendant, so the walk ends with the box.
    return text(from: first, to: .document, in: box)
  }

  private mutating func append(_ id: HTMLNodeID, in box: HTMLNodeID) {
    var bytes: [UInt8] = []
    page.tree.append(textOf: id, to: &bytes)
    let printed = PrintedText.line(bytes)
    guard !printed.isEmpty else {
      if !bytes.isEmpty { hasBlank = true }
      return
    }
    if let first = bytes.first, first <= 0x20 || bytes.starts(with: Self.noBreakSpace) {
      hasBlank = true
    }
    let path = inlineElements(around: id, in: box)
    let common = zip(open, path).prefix { $0.id == $1 }.count
    for element in open[common...].reversed() {
      for _ in 0..<element.styles { builder.end() }
    }
    open.removeLast(open.count - common)
    if !builder.isEmpty {
      if hasBreak { builder.appendLineBreak() } else if hasBlank { builder.append(" ") }
    }
    (hasBlank, hasBreak) = (false, false)
    for element in path[common...] { start(element) }
    builder.append(printed)
    if let last = bytes.last, last <= 0x20 || bytes.suffix(2) == Self.noBreakSpace[...] {
      hasBlank = true
    }
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  /// The inline elements between a text and its box that say something of it.
  private func inlineElements(around id: HTMLNodeID, in box: HTMLNodeID) -> [HTMLNodeID] {
    var path: [HTMLNodeID] = []
    var node = page.tree.parent(of: id)
    var steps = 0
    while let element = node, element != box, element != .document, steps < PageOutline.depth {
      if hasStyle(element) { path.append(element) }
      node = page.tree.parent(of: element)
      steps += 1
    }
    return path.reversed()
  }

  private func hasStyle(_ id: HTMLNodeID) -> Bool {
    switch page.tree.tag(of: id) {
    case .a, .b, .strong, .i, .em, .cite, .q, .code, .kbd, .samp, .tt, .sub, .sup: true
    case .span: page.tree.attribute(.lang, of: id) != nil
    default: false
    }
  }

  /// Starts what an element does to its text.
  private mutating func start(_ id: HTMLNodeID) {
    var count = 0
    for style in [style(of: id), foreignLanguage(of: id).map { .language($0) }] {
      guard let style else { continue }
      builder.start(style)
      count += 1
    }
    open.append(OpenElement(id: id, styles: count))
  }

  /// The language of an element in another one than the article.
  private func foreignLanguage(of id: HTMLNodeID) -> LanguageTag? {
    guard let value = page.tree.attribute(.lang, of: id) else { return nil }
    let tag = LanguageTag(page.tree.string(value))
    return tag.primary.isEmpty || tag.primary == language?.primary ? nil : tag
  }

  /// What an element does to its text; nil for a link that leads nowhere.
  private func style(of id: HTMLNodeID) -> Style? {
    switch page.tree.tag(of: id) {
    case .b, .strong: return .strong
    case .i, .em, .cite: return .emphasis
    case .q: return .quote
    case .code, .kbd, .samp, .tt: return .code
    case .sub: return .subscript
    case .sup: return .superscript
    case .a: return page.hyperlink(of: id).map { .link($0) }
    default: return nil
    }
  }

  /// Marks quoted speech.
  private func withQuotes(_ text: RichText) -> RichText {
    let found = quotes.marks(in: text.string.utf8Span.span)
    return found.isEmpty ? text : RichText(text.string, marks: text.marks + found)
  }
}

extension WebPage {
  /// The address that a link leads to; nil if it is none, or a script.
  func hyperlink(of id: HTMLNodeID) -> Hyperlink? {
    guard let value = tree.attribute(.href, of: id) else { return nil }
    let reference = tree.string(value)
    guard !reference.isEmpty, !reference.lowercased().hasPrefix("javascript:") else { return nil }
    var hyperlink = link(reference)
    hyperlink.relation = tree.attribute(.rel, of: id).map { tree.string($0) }
    return hyperlink
  }
}
