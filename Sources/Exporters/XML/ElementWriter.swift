import BroadsheetCore
import BroadsheetMarkup

/// Writes elements: tags, attributes, indentation, origins.
///
/// An element's name and content are known when it starts; attributes come next, then the content.
struct ElementWriter: ~Copyable {
  /// What an element holds, which decides whether white space in it counts.
  enum Content {
    /// Elements, on lines of their own.
    case elements
    /// Words, and elements among them.
    case words
  }

  private struct OpenElement {
    var name: StaticString
    var content: Content
    var isEmpty = true
  }

  private var markup: MarkupWriter
  private let isPretty: Bool
  private let includesProvenance: Bool
  private var open: [OpenElement] = []
  private var isInTag = false
  /// Where the element came from whose tag is open.
  private var origin: Origin?

  init(_ markup: consuming MarkupWriter, isPretty: Bool, includesProvenance: Bool) {
    self.markup = markup
    self.isPretty = isPretty
    self.includesProvenance = includesProvenance
    self.markup.write(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Gives the writer back; all elements must have ended.
  consuming func finish() -> MarkupWriter {
    markup.write(markup: "\n")
    return markup
  }

  // MARK: Elements

  /// Starts an element; a part says where it came from.
  mutating func start(
    _ name: StaticString, _ content: Content = .elements, from origin: Origin? = nil
  ) {
    closeTag()
    let parent = open.last?.content
    if parent == .elements { breakLine() }
    if !open.isEmpty { open[open.count - 1].isEmpty = false }
    open.append(OpenElement(name: name, content: parent == .words ? .words : content))
    markup.write(markup: "<")
    markup.write(markup: name)
    isInTag = true
    if includesProvenance {
      self.origin = origin
    } else if origin != nil {
      markup.reportLoss(of: .provenance)
    }
  }

  /// Ends the element that started last.
  mutating func end() {
    if isInTag, !(origin?.hasElements ?? false) {
      writeOriginAttributes()
      origin = nil
      isInTag = false
      open.removeLast()
      return markup.write(markup: "/>")
    }
    closeTag()
    guard let element = open.popLast() else { return }
    if element.content == .elements, !element.isEmpty { breakLine() }
    markup.write(markup: "</")
    markup.write(markup: element.name)
    markup.write(markup: ">")
  }

  /// Adds an attribute to the element that has just started; `nil` adds none.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    beginAttribute(name)
    markup.write(value, in: .attribute)
    markup.write(markup: "\"")
  }

  /// Adds an attribute that is a number; `nil` adds none.
  mutating func attribute(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    beginAttribute(name)
    markup.write(value)
    markup.write(markup: "\"")
  }

  /// Adds an attribute that is a measure; `nil` adds none.
  mutating func attribute(_ name: StaticString, _ value: Double?) {
    guard let value else { return }
    // The schema language's spelling of what has no digits.
    attribute(
      name, value.isInfinite ? (value < 0 ? "-INF" : "INF") : value.isNaN ? "NaN" : "\(value)")
  }

  /// Adds words to the element.
  mutating func words(_ words: Substring) {
    closeTag()
    markup.write(words, in: .text)
  }

  /// Writes an element that holds words only; `nil` writes none.
  mutating func element(_ name: StaticString, _ words: String?) {
    guard let words else { return }
    start(name, .words)
    self.words(words[...])
    end()
  }

  private mutating func beginAttribute(_ name: StaticString) {
    markup.write(markup: " ")
    markup.write(markup: name)
    markup.write(markup: "=\"")
  }

  private mutating func closeTag() {
    guard isInTag else { return }
    isInTag = false
    writeOriginAttributes()
    markup.write(markup: ">")
    if let origin {
      self.origin = nil
      writeElements(of: origin)
    }
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    markup.write(markup: "\n")
    for _ in open { markup.write(markup: "  ") }
  }

  // MARK: Origins

  private mutating func writeOriginAttributes() {
    guard let origin else { return }
    attribute("o:start", origin.range.start)
    attribute("o:end", origin.range.end)
    attribute("o:rule", origin.rule.rawValue)
    attribute("o:confidence", Int(origin.confidence.rawValue))
  }

  private mutating func writeElements(of origin: Origin) {
    for region in origin.regions {
      start("o:region")
      attribute("page", region.page)
      attribute("left", region.left)
      attribute("top", region.top)
      attribute("width", region.width)
      attribute("height", region.height)
      end()
    }
    for corroboration in origin.corroborations {
      start("o:origin", from: corroboration)
      end()
    }
  }
}

extension Origin {
  /// Whether attributes do not hold it all.
  fileprivate var hasElements: Bool { !regions.isEmpty || !corroborations.isEmpty }
}
