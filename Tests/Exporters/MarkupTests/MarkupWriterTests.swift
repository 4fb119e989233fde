import BroadsheetCore
import BroadsheetMarkup
import Testing

@Suite("MarkupWriter")
struct MarkupWriterTests {
  private func markup(
    _ dialect: MarkupDialect, _ body: (inout MarkupWriter) -> Void
  ) throws -> Export {
    var output = Output()
    output.writeMarkup(dialect, body)
    return try output.finish()
  }

  private func escaped(
    _ text: String, _ dialect: MarkupDialect = .xml, _ context: MarkupContext = .text
  ) throws -> String {
    try markup(dialect) { $0.write(text, in: context) }.text
  }

  @Test("a literal is markup and stands as it is")
  func literal() throws {
    #expect(
      try markup(.html) { $0.write(markup: "<p class=\"lead\">&nbsp;ü") }.text
        == "<p class=\"lead\">&nbsp;ü")
    #expect(try markup(.html) { $0.write(markup: "\n") }.text == "\n")
    #expect(try markup(.html) { $0.write(markup: "") }.text == "")
  }

  @Test("a piece of a text is escaped as the text is")
  func substring() throws {
    #expect(
      try markup(.xml) { $0.write("x<y>z".dropFirst().dropLast(), in: .text) }.text == "&lt;y&gt;")
  }

  @Test("a number is written in digits")
  func number() throws {
    #expect(try markup(.xml) { $0.write(-17) }.text == "-17")
  }

  @Test(
    "in text the characters of markup become references, in both dialects",
    arguments: MarkupDialect.allCases)
  func text(dialect: MarkupDialect) throws {
    #expect(try escaped("a < b && c > d", dialect) == "a &lt; b &amp;&amp; c &gt; d")
    #expect(try escaped("]]>", dialect) == "]]&gt;")
    #expect(try escaped("„Ja“, 'nein' \"doch\"", dialect) == "„Ja“, 'nein' \"doch\"")
  }

  @Test(
    "in an attribute both kinds of quotation mark become references too",
    arguments: MarkupDialect.allCases)
  func attribute(dialect: MarkupDialect) throws {
    #expect(try escaped(#"<"'&>"#, dialect, .attribute) == "&lt;&quot;&#39;&amp;&gt;")
  }

  @Test("XML keeps white space that a parser would change by references")
  func whiteSpace() throws {
    #expect(try escaped("a\tb\nc\r\nd") == "a\tb\nc&#13;\nd")
    #expect(try escaped("a\tb\nc\r\nd", .xml, .attribute) == "a&#9;b&#10;c&#13;&#10;d")
    #expect(try escaped("a\tb\nc\r\nd", .html, .attribute) == "a\tb\nc\r\nd")
  }

  @Test(
    "a character that XML forbids is written by its number, and so is the symbol that says so",
    arguments: MarkupContext.allCases)
  func forbiddenInXML(context: MarkupContext) throws {
    #expect(try escaped("a\u{0}b\u{1F}", .xml, context) == "a␛0;b␛1F;")
    #expect(try escaped("\u{FFFE}\u{FFFF}", .xml, context) == "␛FFFE;␛FFFF;")
    #expect(try escaped("␛0;", .xml, context) == "␛241B;0;")
    #expect(try markup(.xml) { $0.write("\u{0}", in: context) }.losses == [])
  }

  @Test(
    "a character that HTML forbids is replaced and the loss reported",
    arguments: MarkupContext.allCases)
  func forbiddenInHTML(context: MarkupContext) throws {
    let export = try markup(.html) {
      $0.write("a\u{0}b\u{1B}␛\u{FFFF}\u{7F}\u{80}\u{9F}", in: context)
    }
    #expect(export.text == "a\u{FFFD}b\u{FFFD}␛\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(export.losses == [Loss(.character, count: 6)])
  }

  @Test(
    "neighbors of the forbidden characters stand as they are", arguments: MarkupDialect.allCases)
  func neighbors(dialect: MarkupDialect) throws {
    let neighbors = "~\u{A0}\u{2028}\u{241A}\u{241C}\u{E000}\u{FDCF}\u{FEFF}\u{FFFD}\u{10FFFF}"
    #expect(try escaped(neighbors, dialect) == neighbors)
  }

  @Test(
    "no text can end an element or an attribute, and what is escaped can be told again",
    arguments: MarkupContext.allCases)
  func everyCharacter(context: MarkupContext) throws {
    var text = ""
    for value in UInt32(0)...0xFFFF {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    text += "&amp;&lt;&#13;␛0;"
    let markup = try escaped(text, .xml, context)
    #expect(!markup.unicodeScalars.contains { $0 == "<" || $0 == ">" })
    if context == .attribute {
      #expect(!markup.unicodeScalars.contains { $0 == "\"" || $0 == "'" })
    }
    #expect(Unescaping.text(of: markup) == text)
  }

  @Test("an error of the body passes through and what was written stays")
  func throwing() throws {
    var output = Output()
    #expect(throws: ExportError.notRepresentable("x")) {
      try output.writeMarkup(.xml) { markup throws(ExportError) in
        markup.write(markup: "<a>")
        throw .notRepresentable("x")
      }
    }
    #expect(try output.finish().text == "<a>")
  }

  @Test("a loss that the body reports is the output's")
  func loss() throws {
    #expect(try markup(.html) { $0.reportLoss(of: .table) }.losses == [Loss(.table)])
  }
}
