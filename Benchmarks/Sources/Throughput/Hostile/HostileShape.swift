/// A kind of input that is easy to make and that careless readers take more than linear time for.
struct HostileShape {
  /// What takes the input.
  enum Taker: String, CaseIterable {
    case text, json, xml, html
  }

  var name: String
  var taker: Taker
  var start = ""
  /// What is repeated between start and end; bytes, since some are no text.
  var piece: [UInt8]
  /// What is repeated behind as often as the piece was.
  var closing = ""
  var end = ""

  init(
    _ name: String, _ taker: Taker, start: String = "", repeating piece: String,
    closing: String = "", end: String = ""
  ) {
    self.init(name, taker, bytes: Array(piece.utf8))
    (self.start, self.closing, self.end) = (start, closing, end)
  }

  init(_ name: String, _ taker: Taker, bytes piece: [UInt8]) {
    (self.name, self.taker, self.piece) = (name, taker, piece)
  }

  /// The shape in about `count` bytes.
  func bytes(_ count: Int) -> [UInt8] {
    let repetitions = max(1, count / (piece.count + closing.utf8.count))
    var bytes = Array(start.utf8)
    bytes.reserveCapacity(count + start.utf8.count + end.utf8.count)
    for _ in 0..<repetitions { bytes.append(contentsOf: piece) }
    for _ in 0..<repetitions { bytes.append(contentsOf: closing.utf8) }
    bytes.append(contentsOf: end.utf8)
    return bytes
  }
}

extension HostileShape {
  /// Every shape, in the order of the readers.
  static var all: [HostileShape] { texts + broken + json + xml + pages + articles }

  /// What press texts are full of, and nothing else.
  private static var texts: [HostileShape] {
    [
      ("blank lines", "\n"), ("blank lines of CR LF", "\r\n"),
      ("line ends, mixed", "a\r\nb\rc\n\r"),
      ("one line of a letter", "x"), ("one line of words", "The harbour was closed today. "),
      ("one line of capitals", "HAFEN "), ("lines of a letter", "a\n"),
      ("lines of a word", "Harbour\n"), ("paragraphs of a word", "Harbour.\n\n"),
      ("hard-wrapped lines", "The harbour was closed on a day of which nobody knew the date and\n"),
      ("indented lines", "   The harbour was closed.\n"), ("spaces", " "), ("tabs", "\t"),
      ("quotation marks", "\""), ("opening quotation marks", "„"), ("guillemets", "« "),
      ("words in quotation marks", "\"a\" "), ("apostrophes", "'"), ("parentheses", "("),
      ("parentheses, closed", "(a) "), ("brackets, nested", "[(["), ("digits", "7"),
      ("numbers", "17 "), ("dashes", "-"), ("long dashes", "– "), ("bullets", "• "),
      ("lines of bullets", "• a\n"), ("lines of numbers", "1. a\n"), ("lines of dashes", "---\n"),
      ("colons", ": "), ("names with colons", "Frage: "), ("lines with colons", "Frage: Ja?\n\n"),
      ("commas", ", "), ("full stops", ". "), ("slashes", "/"), ("at signs", "@"),
      ("equals signs", "="), ("asterisks", "*"), ("underscores", "_"),
      ("Von Von Von", "Von "), ("lines of bylines", "Von Anna Bauer\n\n"), ("and and and", "und "),
      ("agencies", "dpa "), ("agencies in parentheses", "(dpa/AFP) "),
      ("lines of datelines", "BERLIN (dpa) - Regen.\n\n"), ("credits", "Foto: "),
      ("lines of credits", "Hafen. Foto: Anna Bauer/dpa\n\n"), ("dates", "3. Mai 2024, 17:47 "),
      ("lines of dates", "3. Mai 2024, 17:47 Uhr\n\n"), ("months", "May "),
      ("clocks", "17:47 Uhr "),
      ("lines to read also", "Lesen Sie auch: Der Hafen\n\n"), ("links", "https://example.org/a "),
      ("marks over a letter", "e\u{301}\u{301}"), ("flags", "🇩🇪"), ("Japanese", "新聞。「港」"),
    ].map { HostileShape($0.0, .text, repeating: $0.1) }
  }

  /// What is no text, or not in UTF-8.
  private static var broken: [HostileShape] {
    [
      ("NULs", [0x00]), ("controls", [0x01, 0x1F]), ("broken UTF-8", [0xFF]),
      ("cut UTF-8", [0xE2, 0x80]), ("windows-1252", [0x84, 0xE4, 0x93, 0x20]),
      ("UTF-16", [0x61, 0x00, 0x20, 0x00]), ("lone surrogates", [0x00, 0xD8, 0x20, 0x00]),
    ].map { HostileShape($0.0, .text, bytes: $0.1) }
  }

  private static var json: [HostileShape] {
    let start = "{\"broadsheet\":1,\"unknown\":["
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200) + ","
    let members = [
      ("arrays 200 deep", deep), ("empty objects", "{},"), ("numbers", "0,"),
      ("long numbers", "1234567890.5e-10,"), ("short strings", "\"\","),
      ("spaces", "    0,\n"),
    ]
    let texts = [
      ("a string", "x"), ("a string of escapes", "\\\""),
      ("a string of surrogates", "\\ud83d\\uddde"),
      ("a string of line feeds", "\\n"),
    ]
    return members.map {
      HostileShape($0.0, .json, start: start, repeating: $0.1, end: "0]}")
    }
      + texts.map {
        HostileShape(
          $0.0, .json, start: "{\"broadsheet\":1,\"headline\":\"", repeating: $0.1, end: "\"}")
      } + [
        HostileShape(
          "members of one name", .json, start: "{\"broadsheet\":1", repeating: ",\"a\":0", end: "}"),
        HostileShape(
          "paragraphs", .json, start: "{\"broadsheet\":1,\"body\":[\"\"", repeating: ",\"a\"",
          end: "]}"),
        HostileShape("arrays without end", .json, repeating: "["),
        HostileShape("articles", .json, start: "[", repeating: "{\"broadsheet\":1},", end: "{}]"),
      ]
  }

  private static var xml: [HostileShape] {
    let start = "<article xmlns=\"urn:broadsheet:article:1\">"
    let deep =
      String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
    return [
      ("elements 200 deep", deep), ("empty elements", "<a/>"), ("text", "x"),
      ("references", "&amp;"), ("comments", "<!---->"), ("sections", "<![CDATA[x]]>"),
      ("instructions", "<?a?>"), ("line feeds", "\r\n"), ("attributes", "<a b='c' d='e' f='g'/>"),
    ].map { HostileShape($0.0, .xml, start: start, repeating: $0.1, end: "</article>") } + [
      HostileShape("elements without end", .xml, start: start, repeating: "<a>"),
      HostileShape("an attribute", .xml, start: "<a b='", repeating: "x", end: "'/>"),
      HostileShape("attributes of one element", .xml, start: "<a", repeating: " b='c'", end: "/>"),
      HostileShape("text without elements", .xml, repeating: "x"),
    ]
  }

  private static var pages: [HostileShape] {
    [
      ("less-than signs", "<"), ("tags without end", "<a"), ("empty end tags", "</>"),
      ("ampersands", "&"), ("entities", "&amp;"), ("entities, unknown", "&notit"),
      ("numeric references", "&#x41;"), ("NULs", "\0"), ("carriage returns", "\r"),
      ("comments", "<!---->"), ("comment without end", "<!--x"), ("doctypes", "<!DOCTYPE a>"),
      ("div", "<div>"), ("p", "<p>"), ("span", "<span>"), ("b", "<b>"), ("a", "<a>"),
      ("i p", "<i><p>"),
      ("a table", "<a><table>"), ("table", "<table>"), ("table a", "<table>a"),
      ("tr", "<table><tr>"),
      ("td", "<table><tr><td>"), ("b in table", "<table><b>"), ("select", "<select>"),
      ("option", "<select><option>"), ("button", "<button>"), ("form", "<form>"),
      ("template", "<template>"), ("svg", "<svg>"), ("math", "<math><mi>"),
      ("svg desc", "<svg><desc>"), ("frameset", "<frameset>"), ("html", "<html a>"),
      ("body", "<body b>"), ("li", "<ul><li>"), ("dd", "<dl><dd>"), ("ruby", "<ruby><rt>"),
      ("h1", "<h1>"), ("nobr", "<nobr>"), ("script", "<script>"), ("title", "<title>"),
      ("textarea", "<textarea>"), ("plaintext", "<plaintext>"), ("cdata", "<svg><![CDATA["),
      ("end tags p", "</p>"), ("end tags br", "</br>"), ("end tags b", "</b>"),
      ("end tags a in b", "<b></a>"), ("misnested", "<b><i></b></i>"),
      ("misnested blocks", "<b><div></b>"), ("words", "Hafen "), ("paragraphs", "<p>Hafen</p>\n"),
      ("fonts", "<font size=1><font size=2>"), ("meta", "<meta charset=x>"),
    ].map { HostileShape($0.0, .html, repeating: $0.1) } + [
      HostileShape("attributes", .html, start: "<p", repeating: " a=b", end: ">"),
      HostileShape("attributes without value", .html, start: "<p", repeating: " a", end: ">"),
      HostileShape("quotation marks in a tag", .html, start: "<p", repeating: "\"", end: ">"),
      HostileShape("an attribute", .html, start: "<p a='", repeating: "&lt;x", end: "'>"),
      HostileShape("div, closed", .html, repeating: "<div>", closing: "</div>"),
      HostileShape("b, closed by p", .html, repeating: "<b>", closing: "<p>"),
      HostileShape("formatting, closed", .html, repeating: "<b id=x>", closing: "</b>"),
      HostileShape("script with escapes", .html, start: "<script>", repeating: "<!--<script>"),
    ]
  }

  /// What articles on pages have now and then, and nothing else.
  private static var articles: [HostileShape] {
    let paragraph = "<p>The harbour was closed on a day of which nobody knew the date at first.</p>"
    let start = "<html lang=en><body><h1>The harbour</h1>" + paragraph
    let pieces = [
      ("asides", "<aside><h3>Facts</h3>\(paragraph)</aside>\(paragraph)"),
      ("asides, open", "<aside><h3>Facts</h3>\(paragraph)"),
      ("pull quotations", "<blockquote class=pullquote><p>Closed!<cite>Anna</cite></blockquote>"),
      ("quotations, open", "<blockquote>\(paragraph)"),
      ("questions", "<p><b>Anna: Is it closed?</b></p>\(paragraph)"),
      ("corrections", "<p>Correction: The harbour was never closed, as we wrote at first.</p>"),
      ("notices", "<div class=consent>External content</div>\(paragraph)"),
      ("paywalls", "<div class=paywall>Subscribe to continue reading</div>\(paragraph)"),
      ("lines to read also", "<p>Read also: <a href=/a>The harbour is closed</a></p>"),
      (
        "posts",
        "<blockquote class=twitter-tweet>Closed! <a href=https://x.com/a/status/1>May 3</a>"
      ),
      ("figures", "<figure><img src=a.jpg><figcaption>Closed. Photo: Anna Berg</figcaption>"),
      ("tags", "<a rel=tag href=/tag/harbour>Harbour</a> "),
      ("bylines", "<span class=author>Anna Berg</span> "),
      ("dates", "<time datetime=2024-05-03>May 3</time> "), ("terms", "<dl><dt>a<dd>b</dl>"),
      ("rows", "<table><tr><th>a<td>b"), ("language spans", "<p lang=de>Zu!"),
    ]
    return pieces.map { HostileShape("many \($0.0)", .html, start: start, repeating: $0.1) } + [
      HostileShape(
        "a post", .html,
        start: start + "<blockquote class=embed cite=https://x.com/a/status/1>",
        repeating: paragraph)
    ]
  }
}
