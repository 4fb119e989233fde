import BroadsheetBytes
import BroadsheetCore
import BroadsheetHTMLTree
import BroadsheetWebReader

/// Which texts of a page are in a part of its article or among what was left out, and which in none.
struct PageAccount {
  /// How many texts the page has.
  private(set) var textCount = 0
  /// The texts that are lost, and where they stand.
  private(set) var lost: [String] = []

  /// Accounts for the texts of `page`, as `reader` reads it.
  init(of page: [UInt8], read reading: Reading, encoding: TextEncoding? = nil) throws {
    let text = try DecodedText(page: page.span, declared: encoding)
    let document = try HTMLDocument(parsing: page, declared: encoding)
    var isCovered = [Bool](repeating: false, count: page.count + 1)
    let parts = reading.article.provenance.entries.compactMap { $0.origin?.range }
    for range in parts + reading.omissions.map(\.range) {
      for offset in range.bounds { isCovered[offset] = true }
    }
    for node in document.root.descendants where node.kind == .text && Self.isPrinted(node.text) {
      textCount += 1
      let range = text.sourceRange(of: node.sourceRange)
      if range.contains(where: { page[$0] > 0x20 && !isCovered[$0] }) {
        lost.append("\(range) \(node.text.prefix(80))")
      }
    }
  }

  /// Whether a text has more than blanks, and characters that show nothing.
  private static func isPrinted(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
  }
}
