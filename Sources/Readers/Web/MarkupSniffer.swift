import BroadsheetBytes
import BroadsheetCore

/// Tells web pages from other texts by how they begin.
struct MarkupSniffer: ~Escapable {
  private let prefix: Span<UInt8>
  private var offset = 0

  @_lifetime(copy prefix)
  init(_ prefix: Span<UInt8>) { self.prefix = prefix }

  /// Certain of a document type or an `html` tag at the beginning, high for another tag that only
  /// HTML has there.
  var confidence: Confidence {
    var sniffer = self
    return sniffer.sniff()
  }

  private mutating func sniff() -> Confidence {
    if prefix.starts(with: [0xEF, 0xBB, 0xBF].span, at: 0) { offset = 3 }
    skipBlanksAndComments()
    if skipDeclaration("<?xml") { skipBlanksAndComments() }
    if starts(with: "<!doctype html") || startsTag("html") { return .certain }
    for name in Self.otherTags where startsTag(name) { return .high }
    return .none
  }

  /// Tags that pages without an `html` tag begin with.
  private static let otherTags = [
    "head", "body", "title", "meta", "link", "script", "style", "article", "main", "section",
    "div", "p", "h1", "h2", "table", "span", "a", "img", "ul", "ol", "iframe", "b", "br", "center",
  ]

  private mutating func skipBlanksAndComments() {
    while offset < prefix.count {
      if prefix[offset] <= 0x20 {
        offset += 1
      } else if starts(with: "<!--") {
        offset =
          prefix.firstOffset(of: "-->".utf8Span.span, from: offset).map { $0 + 3 } ?? prefix.count
      } else {
        return
      }
    }
  }

  private mutating func skipDeclaration(_ opening: String) -> Bool {
    guard starts(with: opening) else { return false }
    offset = prefix.firstOffset(of: "?>".utf8Span.span, from: offset).map { $0 + 2 } ?? prefix.count
    return true
  }

  /// Whether a start tag of that name, in lower case, stands at the offset.
  private func startsTag(_ name: String) -> Bool {
    let end = offset + 1 + name.utf8.count
    guard starts(with: "<" + name), end < prefix.count else { return false }
    return prefix[end] <= 0x20 || prefix[end] == UInt8(ascii: ">")
      || prefix[end] == UInt8(ascii: "/")
  }

  /// Whether `text`, which is in lower case, stands at the offset but for the case of A to Z.
  private func starts(with text: String) -> Bool {
    guard prefix.count - offset >= text.utf8.count else { return false }
    var index = offset
    for byte in text.utf8 {
      let found = prefix[index]
      guard (found &- 0x41 < 26 ? found | 0x20 : found) == byte else { return false }
      index += 1
    }
    return true
  }
}
