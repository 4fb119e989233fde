/// Takes HTML apart into tags, by rules of its own: it knows nothing of the exporter.
///
/// It wants what the exporter promises, attributes in double quotation marks and every element
/// closed, and notes anything else as a fault.
struct TagScanner {
  struct Tag: Hashable {
    var name: String
    var attributes: [String: String]
  }

  /// The start tags in order.
  private(set) var tags: [Tag] = []
  /// What is wrong with the markup.
  private(set) var faults: [String] = []
  /// The text of `script` elements.
  private(set) var scripts: [String] = []

  private var rest: Substring
  private var open: [String] = []

  private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "source"]

  init(_ html: String) {
    rest = html[...]
    if rest.hasPrefix("<!DOCTYPE html>") { rest.removeFirst("<!DOCTYPE html>".count) }
    while let bracket = rest.firstIndex(where: { $0 == "<" || $0 == ">" }) {
      if rest[bracket] == ">" { faults.append("a bare > in text") }
      rest = rest[rest.index(after: bracket)...]
      scanTag()
    }
    if !open.isEmpty { faults.append("never closed: \(open)") }
  }

  private mutating func scanTag() {
    let isEnd = take("/")
    let name = takeName()
    if name.isEmpty { return faults.append("no tag behind <: \(rest.prefix(20))") }
    if isEnd {
      if !take(">") { faults.append("</\(name) holds more than its name") }
      if open.popLast() != name { faults.append("</\(name)> closes another element") }
      return
    }
    var tag = Tag(name: name, attributes: [:])
    while take(" ") {
      let attribute = takeName()
      guard !attribute.isEmpty else { return faults.append("a blank without attribute in \(name)") }
      var value = ""
      if take("=\"") {
        guard let end = rest.firstIndex(of: "\"") else {
          return faults.append("the value of \(attribute) never ends")
        }
        value = String(rest[..<end])
        rest = rest[rest.index(after: end)...]
        if value.contains(where: { "<>".contains($0) }) {
          faults.append("\(attribute) holds what must be escaped")
        }
      }
      if tag.attributes.updateValue(Self.decode(value), forKey: attribute) != nil {
        faults.append("\(name) has two attributes \(attribute)")
      }
    }
    if !take(">") { faults.append("\(name) does not end: \(rest.prefix(20))") }
    tags.append(tag)
    if name == "script" || name == "style" {
      skipRawText(of: name)
    } else if !Self.void.contains(name) {
      open.append(name)
    }
  }

  /// Skips to the end tag as a browser does, which knows no comments or quotes within.
  private mutating func skipRawText(of name: String) {
    var text = ""
    while !rest.isEmpty, !rest.hasPrefix("</") {
      text.append(rest.removeFirst())
    }
    if name == "script" { scripts.append(text) }
    if !take("</\(name)>") { faults.append("\(name) ends in \(rest.prefix(20))") }
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }

  private mutating func takeName() -> String {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    rest = rest[name.endIndex...]
    return String(name)
  }

  private static func decode(_ text: String) -> String {
    var decoded = text
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      decoded = decoded.split(separator: reference, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return decoded
  }
}
