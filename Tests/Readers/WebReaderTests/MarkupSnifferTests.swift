import BroadsheetCore
import BroadsheetWebReader
import Testing

@Suite("Telling web pages by their beginning")
struct MarkupSnifferTests {
  @Test(
    "a document type, an html tag or another tag of HTML tells a page",
    arguments: [
      ("<!DOCTYPE html><html>", Confidence.certain),
      ("\u{FEFF}<!doctype HTML public", .certain),
      ("\n<!-- made by hand --> <HTML lang=de>", .certain),
      ("<?xml version=\"1.0\"?>\n<!DOCTYPE html>", .certain),
      ("<html>", .certain),
      ("<div class=story>", .high),
      ("<p>Text</p>", .high),
      ("<htmlish>", .none),
      ("<article", .none),
      ("<?xml version=\"1.0\"?><newsItem>", .none),
      ("{\"html\": 1}", .none),
      ("By <html> we mean a tag", .none),
      ("<!-- never closed", .none),
      ("", .none),
    ])
  func sniffs(beginning: String, confidence: Confidence) {
    #expect(WebPageReader().confidence(in: beginning.utf8Span.span) == confidence)
  }
}
