import BroadsheetBytes
import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// A page that is being read: its text, its tree, and how to lead back to the input.
struct WebPage: ~Escapable {
  /// The decoded text, of which the tree's ranges are ranges.
  let text: DecodedText
  /// The elements and texts.
  let tree: HTMLTree
  /// How the press of each language prints.
  let conventions: Conventions
  /// The address against which links are resolved.
  var base: WebAddress?
  /// Whether parts say where they came from.
  let provenance: Bool

  @_lifetime(copy text, copy tree)
  init(_ text: DecodedText, tree: HTMLTree, reader: WebPageReader) {
    self.text = text
    self.tree = tree
    conventions = reader.conventions
    provenance = reader.provenance
    base = reader.address.flatMap { WebAddress($0) }
  }

  /// The same page, whose links are resolved against another address.
  @_lifetime(copy self)
  func withBase(_ base: WebAddress?) -> WebPage {
    var page = self
    page.base = base
    return page
  }

  /// Where the bytes of a range of the text lie in the input.
  func sourceRange(_ range: Range<Int>) -> SourceRange {
    SourceRange(text.sourceRange(of: range))
  }

  /// The origin of a part; nil if origins are not wanted.
  func origin(
    _ range: Range<Int>, _ rule: Rule, _ confidence: Confidence, corroborations: [Origin] = []
  ) -> Origin? {
    guard provenance else { return nil }
    return Origin(
      sourceRange(range), rule: rule, confidence: confidence, corroborations: corroborations)
  }

  /// A link as the page writes it, made absolute where the page's address is known.
  func link(_ reference: String) -> Hyperlink {
    Hyperlink(base?.resolving(reference) ?? reference)
  }
}

extension WebPage {
  /// Whether the bytes of a range hold `word`, which is in lower case, but for the case of A to Z.
  func contains(_ word: StaticString, in range: Range<Int>) -> Bool {
    let source = tree.source
    let last = range.upperBound - word.utf8CodeUnitCount
    return word.withUTF8Buffer { word in
      guard let first = unsafe word.first else { return true }
      var start = range.lowerBound
      while start <= last {
        if source[start] | 0x20 == first, unsafe source.hasWord(word, at: start) { return true }
        start += 1
      }
      return false
    }
  }

  /// Whether a range has a figure.
  func hasFigure(_ range: Range<Int>) -> Bool { range.contains { tree.source[$0] &- 0x30 < 10 } }
}

extension Span<UInt8> {
  /// Whether `word`, in lower case, stands there, in any case of A to Z.
  fileprivate func hasWord(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in 0..<word.count {
      let byte = self[start &+ index]
      guard unsafe word[index] == (byte &- 0x41 < 26 ? byte | 0x20 : byte) else { return false }
    }
    return true
  }
}
