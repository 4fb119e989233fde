import Broadsheet
import Testing

@testable import BroadsheetInspection

@Suite("Markup in an inspected input")
struct MarkupScannerTests {
  @Test(
    "tags, comments and references are no words, also where a piece begins or ends within one",
    arguments: [
      ("<p class=\"lead\">", false), ("</p>\n<div id='x'>\n", false),
      ("<!DOCTYPE html><html lang=\"", false),
      ("\"><body>", false), ("<!-- nothing > to see -->", false), ("&nbsp;&#160;", false),
      ("<b>x</b>", true), ("7", true), ("a < b", true), ("Tom & Jerry", true), ("", false),
      ("<p>Ärger", true), ("&", false), ("<", false),
    ])
  func tellsWords(piece: String, hasWords: Bool) {
    let page = Format("html", title: "Page", mediaTypes: ["text/html"], fileExtensions: [])
    let source = InspectedSource(Array(piece.utf8), format: page)
    #expect(source.hasWords(in: SourceRange(0..<piece.utf8.count)) == hasWords)
  }
}
