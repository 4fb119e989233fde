import BroadsheetCore
import BroadsheetXMLTree

/// Makes an article of its element.
struct ArticleBuilder {
  /// The most findings that are told of an article; a hostile one would give one for four bytes.
  private static let diagnosticLimit = 1000

  let limits: Limits
  private(set) var diagnostics: [Diagnostic] = []
  private var blockCount = 0

  /// Reads an element; `nil` when it is no article.
  static func reading(
    of element: XMLTree.Element, limits: Limits
  ) throws(ReadingError) -> Reading? {
    guard element.name == "article", element.namespace == Vocabulary.articles else { return nil }
    var builder = ArticleBuilder(limits: limits)
    if element.range == nil {
      builder.diagnostics.append(
        Diagnostic(.transcoded, "the document was in another encoding than UTF-8"))
    }
    let article = try builder.article(of: element)
    return Reading(article, diagnostics: builder.diagnostics)
  }

  private init(limits: Limits) { self.limits = limits }

  private mutating func article(of element: XMLTree.Element) throws(ReadingError) -> Article {
    var article = Article()
    for child in elements(of: element) {
      switch child.name {
      case "head": readHead(child, into: &article)
      case "mainFigure": article.mainFigure = part(child) { $0.figure(of: $1) }
      case "lead": article.lead += try blocks(of: child, depth: 0)
      case "body": article.body += try blocks(of: child, depth: 0)
      default: reportUnknown(child)
      }
    }
    return article
  }

  // MARK: Parts

  /// A part with the origin that its element tells.
  mutating func part<Value>(
    _ element: XMLTree.Element, _ value: (inout ArticleBuilder, XMLTree.Element) -> Value
  ) -> Part<Value> {
    Part(value(&self, element), origin: origin(of: element))
  }

  /// A part of a value that may be malformed.
  mutating func part<Value>(
    _ element: XMLTree.Element, _ value: (inout ArticleBuilder, XMLTree.Element) -> Value?
  ) -> Part<Value>? {
    guard let value = value(&self, element) else { return nil }
    return Part(value, origin: origin(of: element))
  }

  // MARK: Limits

  /// Counts a block.
  mutating func countBlock(_ element: XMLTree.Element) throws(ReadingError) {
    blockCount += 1
    if blockCount > limits.blocks {
      throw ReadingError(
        .limitExceeded(name: "blocks", limit: limits.blocks), at: element.range?.start ?? 0)
    }
  }

  // MARK: Reporting

  mutating func reportUnknown(_ element: XMLTree.Element) {
    report(.unknownPart, "the element '\(element.name)' is not known here", element)
  }

  mutating func reportMalformed(_ what: String, _ value: String, _ element: XMLTree.Element) {
    report(.malformedValue, "'\(value)' is no \(what)", element)
  }

  mutating func report(_ kind: Diagnostic.Kind, _ message: String, _ element: XMLTree.Element) {
    if diagnostics.count < Self.diagnosticLimit {
      diagnostics.append(Diagnostic(kind, message, at: element.range))
    }
  }
}
