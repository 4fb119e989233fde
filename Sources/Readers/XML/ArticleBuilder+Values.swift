import BroadsheetCore
import BroadsheetXMLTree

extension ArticleBuilder {
  // MARK: Content

  /// The words of an element.
  mutating func words(of element: XMLTree.Element) -> String {
    CharacterEscapes.resolved(element.text)
  }

  /// The time that an element is.
  mutating func time(of element: XMLTree.Element) -> Timestamp? {
    let basis = code(element, "offset", as: UTCOffset.Basis.self) ?? .printed
    let words = element.attribute("time") ?? ""
    if let time = Timestamp(words, offsetBasis: basis) { return time }
    reportMalformed("time", words, element)
    return nil
  }

  // MARK: Attributes

  /// The value of an attribute.
  mutating func attribute(
    _ element: XMLTree.Element, _ name: String, in namespace: String? = nil
  ) -> String? {
    element.attribute(name, in: namespace).map(CharacterEscapes.resolved)
  }

  /// The value of an attribute that is of a kind; a malformed one is reported.
  mutating func attribute<Value: LosslessStringConvertible>(
    _ element: XMLTree.Element, _ name: String, in namespace: String? = nil,
    as kind: Value.Type
  ) -> Value? {
    guard let words = element.attribute(name, in: namespace) else { return nil }
    if let value = Value(words) { return value }
    reportMalformed("value of '\(name)'", words, element)
    return nil
  }

  /// The value of an attribute that is one of a closed list; another is reported.
  mutating func code<Code: RawRepresentable<String>>(
    _ element: XMLTree.Element, _ name: String, as kind: Code.Type
  ) -> Code? {
    guard let words = element.attribute(name) else { return nil }
    if let code = Code(rawValue: words) { return code }
    reportMalformed("value of '\(name)'", words, element)
    return nil
  }

  /// The value of an attribute that is in hundredths.
  mutating func confidence(
    _ element: XMLTree.Element, in namespace: String? = nil
  ) -> Confidence? {
    guard let number = attribute(element, "confidence", in: namespace, as: Int.self) else {
      return nil
    }
    if (0...100).contains(number) { return Confidence(rawValue: UInt8(number)) }
    reportMalformed("confidence", String(number), element)
    return nil
  }

  /// The link that an element's attributes are, if it has one.
  mutating func link(of element: XMLTree.Element) -> Hyperlink? {
    guard let reference = attribute(element, "href") else { return nil }
    return Hyperlink(
      reference, title: attribute(element, "title"), relation: attribute(element, "rel"))
  }

  /// The link that an element is; one without an address is reported.
  mutating func requiredLink(of element: XMLTree.Element) -> Hyperlink? {
    if let link = link(of: element) { return link }
    report(.malformedValue, "the element '\(element.name)' has no 'href'", element)
    return nil
  }

  // MARK: Origins

  /// Where a part came from, if its element says so.
  mutating func origin(of element: XMLTree.Element) -> Origin? {
    let namespace = Vocabulary.origins
    guard let rule = attribute(element, "rule", in: namespace),
      let start = attribute(element, "start", in: namespace, as: Int.self),
      let end = attribute(element, "end", in: namespace, as: Int.self)
    else { return nil }
    var origin = Origin(
      SourceRange(start: start, end: end), rule: Rule(rule),
      confidence: confidence(element, in: namespace) ?? .certain)
    for child in element.elements where child.namespace == namespace {
      switch child.name {
      case "region":
        if let region = region(of: child) { origin.regions.append(region) }
      case "origin":
        if let other = self.origin(of: child) { origin.corroborations.append(other) }
      default: reportUnknown(child)
      }
    }
    return origin
  }

  private mutating func region(of element: XMLTree.Element) -> PageRegion? {
    guard let page = attribute(element, "page", as: Int.self),
      let left = attribute(element, "left", as: Double.self),
      let top = attribute(element, "top", as: Double.self),
      let width = attribute(element, "width", as: Double.self),
      let height = attribute(element, "height", as: Double.self)
    else { return nil }
    return PageRegion(page: page, left: left, top: top, width: width, height: height)
  }
}
