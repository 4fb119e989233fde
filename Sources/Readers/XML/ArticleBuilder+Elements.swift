import BroadsheetCore
import BroadsheetXMLTree

extension ArticleBuilder {
  /// The elements directly within that are of the format.
  ///
  /// Elements of other formats and words are reported, those that tell of the origin are not meant.
  mutating func elements(of element: XMLTree.Element) -> [XMLTree.Element] {
    var elements: [XMLTree.Element] = []
    for child in element.children {
      switch child {
      case .element(let child) where child.namespace == Vocabulary.articles: elements.append(child)
      case .element(let child) where child.namespace == Vocabulary.origins: break
      case .element(let child): reportUnknown(child)
      case .text(let words):
        let isBlank = words.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        if !isBlank { report(.unknownPart, "words stand directly in '\(element.name)'", element) }
      }
    }
    return elements
  }

  /// Reports what stands directly within and has none of the names.
  mutating func check(_ element: XMLTree.Element, holds names: [String]) {
    for child in elements(of: element) where !names.contains(child.name) { reportUnknown(child) }
  }

  /// The elements of a name directly within.
  func all(_ name: String, in element: XMLTree.Element) -> [XMLTree.Element] {
    element.elements.filter { $0.name == name && $0.namespace == Vocabulary.articles }
  }

  /// The first element of a name directly within.
  func first(_ name: String, in element: XMLTree.Element) -> XMLTree.Element? {
    element.elements.first { $0.name == name && $0.namespace == Vocabulary.articles }
  }

  // MARK: Values of elements within

  /// The words of the first element of a name.
  mutating func words(_ name: String, in element: XMLTree.Element) -> String? {
    first(name, in: element).map { words(of: $0) }
  }

  /// The running text of the first element of a name.
  mutating func richText(_ name: String, in element: XMLTree.Element) -> RichText? {
    first(name, in: element).map { richText(of: $0) }
  }

  /// The link that the first element of a name is.
  mutating func link(_ name: String, in element: XMLTree.Element) -> Hyperlink? {
    first(name, in: element).flatMap { requiredLink(of: $0) }
  }

  /// The time that the first element of a name is.
  mutating func time(_ name: String, in element: XMLTree.Element) -> Timestamp? {
    first(name, in: element).flatMap { time(of: $0) }
  }
}
