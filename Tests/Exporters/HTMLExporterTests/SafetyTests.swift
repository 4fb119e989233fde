import BroadsheetCore
import BroadsheetHTMLExporter
import BroadsheetTestSupport
import Testing

@Suite("HTML safety")
struct SafetyTests {
  @Test(
    "hostile words give the same tags and attributes as harmless ones",
    arguments: [
      "<script>alert(1)</script>", "</script><script>alert(1)</script>", "\"><img src=x onerror=a>",
      "' onclick='a", "\" onclick=\"a", "<!--", "-->", "]]>", "</style>", "</title>", "</article>",
      "</p></div></article></body>", "&lt;b&gt;", "&#60;b&#62;", "<\u{0}script>",
      "a\u{2028}b\u{2029}c",
      "\u{FEFF}<b>", "<svg/onload=a>", "`onclick=a`", "a\u{0}b\u{8}c\u{1F}d\u{7F}", "<?php ?>",
      "<![CDATA[x]]>", "\\u003cscript\\u003e", "</SCRIPT >", "<a href=\"javascript:a\">x</a>",
    ])
  func hostileWords(word: String) throws {
    for exporter in CompletenessTests.exporters {
      let harmless = try scan(Placement.article(of: "harmless words"), exporter)
      let hostile = try scan(Placement.article(of: word), exporter)
      #expect(hostile.faults == [])
      try #require(hostile.tags.map(\.name) == harmless.tags.map(\.name))
      for (tag, expected) in zip(hostile.tags, harmless.tags) {
        #expect(Set(tag.attributes.keys) == Set(expected.attributes.keys), "\(tag.name)")
      }
      for script in hostile.scripts { #expect(!script.contains("<")) }
    }
  }

  @Test("generated articles give only elements and attributes of the exporter", arguments: 0..<60)
  func generated(seed: UInt64) throws {
    var generator = ArticleGenerator(seed: seed)
    let article = seed.isMultiple(of: 4) ? generator.fullArticle() : generator.article()
    for var exporter in CompletenessTests.exporters {
      exporter.includesProvenance = seed.isMultiple(of: 2)
      let scanner = try scan(article, exporter)
      #expect(scanner.faults == [])
      #expect(Set(scanner.tags.map(\.name)).subtracting(Self.elements) == [])
      let attributes = scanner.tags.flatMap(\.attributes)
      let names = Set(attributes.map(\.key)).filter { !$0.hasPrefix("data-") }
      #expect(names.subtracting(Self.attributes) == [])
      for (name, value) in attributes where ["href", "src", "poster", "cite"].contains(name) {
        #expect(Self.isSafe(value), "\(value)")
      }
      let identifiers = scanner.tags.compactMap { $0.attributes["id"] }
      #expect(Set(identifiers).count == identifiers.count)
      for tag in scanner.tags {
        guard let target = tag.attributes["href"], target.hasPrefix("#note-") else { continue }
        #expect(identifiers.contains(String(target.dropFirst())))
      }
    }
  }

  @Test(
    "a link that a browser would run is written as words and reported",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
      "\u{1}javascript:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)",
      "javascript\r:alert(1)", "\u{0}javascript:alert(1)", "vbscript:x", "data:text/html,<b>",
      "data:image/svg+xml,<svg/onload=a>", "blob:x", "file:///etc/passwd", "about:blank",
      "view-source:x", "intent://x", "ms-word:x", "",
    ])
  func unsafeLinks(address: String) throws {
    let link = Hyperlink(address)
    let places: [Article] = [
      Article(body: [.paragraph([.link(link, "words")])]),
      Article(body: [.relatedLink(RelatedLink("words", link: link))]),
      Article(body: [.embed(Embed(.video, link: link, provider: "words"))]),
      Article(body: [.figure(Figure(media: [Media(link)], caption: "words"))]),
      Article(
        body: [.quotation(Quotation(content: [.paragraph("words")], source: link))]),
      Article(
        bylines: [
          Part(Byline(printed: "By words", contributors: [Contributor("words", link: link)]))
        ]
      ),
    ]
    for article in places {
      let export = try HTMLExporter(includesStructuredData: false).export(article)
      let links = TagScanner(export.text).tags.flatMap { tag in
        ["href", "src", "cite"].compactMap { tag.attributes[$0] }
      }
      #expect(links == [])
      #expect(export.text.contains("words"))
      #expect(export.losses.contains { $0.feature == .unsafeLink })
    }
  }

  @Test(
    "a link that a browser follows is written as a URL parser reads it",
    arguments: [
      ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
      ("HTTP://example.org", "HTTP://example.org"), ("//example.org/x", "//example.org/x"),
      ("/a/b", "/a/b"), ("#top", "#top"), ("?q", "?q"), ("a b", "a%20b"), ("  x\n", "x"),
      ("ht\ntps://example.org", "https://example.org"),
      ("mailto:a@example.org", "mailto:a@example.org"),
      ("tel:+49123", "tel:+49123"), ("a\"b<c>", "a%22b%3Cc%3E"), ("1javascript:x", "1javascript:x"),
      ("./javascript:x", "./javascript:x"), ("https://example.org/ä", "https://example.org/ä"),
      ("javascript&colon;x", "javascript&colon;x"),
    ])
  func safeLinks(address: String, written: String) throws {
    let article = Article(body: [.paragraph([.link(Hyperlink(address), "words")])])
    let export = try HTMLExporter(document: .fragment).export(article)
    let anchor = TagScanner(export.text).tags.first { $0.name == "a" }
    #expect(anchor?.attributes["href"] == written)
    #expect(!export.losses.contains { $0.feature == .unsafeLink })
  }

  @Test("media are not loaded from addresses that are only to be followed")
  func mediaSchemes() throws {
    let article = Article(body: [.figure(Figure(media: [Media("mailto:a@example.org")]))])
    let export = try HTMLExporter(includesStructuredData: false).export(article)
    #expect(!export.text.contains("mailto"))
    #expect(export.losses == [Loss(.unsafeLink)])
  }

  @Test("a link within a link is written as words and reported")
  func nestedLinks() throws {
    let inner: Inline = .link("https://example.org/2", "inner")
    let text: RichText = [.link("https://example.org/1", "outer ", inner)]
    let article = Article(
      body: [.paragraph(text), .relatedLink(RelatedLink([inner], link: "https://example.org/3"))])
    let export = try HTMLExporter(document: .fragment).export(article)
    #expect(export.text.contains("<a href=\"https://example.org/1\">outer inner</a>"))
    #expect(export.text.contains("<a href=\"https://example.org/3\">inner</a>"))
    #expect(export.losses == [Loss(.link, count: 2)])
  }

  private func scan(_ article: Article, _ exporter: HTMLExporter) throws -> TagScanner {
    TagScanner(try exporter.export(article, under: .unrestricted).text)
  }

  private static func isSafe(_ address: String) -> Bool {
    let scheme = address.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    let isAbsolute = address.dropFirst(scheme.count).hasPrefix(":")
    return !isAbsolute || ["http", "https", "mailto", "tel"].contains(scheme.lowercased())
  }

  private static let elements: Set<String> = [
    "a", "address", "article", "aside", "audio", "b", "blockquote", "body", "br", "caption", "code",
    "dd", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hgroup", "hr", "html", "img", "li", "link", "main", "meta", "nav",
    "ol", "p",
    "pre", "script", "small", "source", "span", "strong", "style", "sub", "sup", "table", "tbody",
    "td", "th", "thead", "time", "title", "tr", "ul", "video",
  ]

  private static let attributes: Set<String> = [
    "alt", "aria-label", "charset", "cite", "class", "colspan", "content", "controls", "datetime",
    "dir", "height", "href", "http-equiv", "id", "lang", "loading", "name", "poster", "preload",
    "property", "rel", "role", "rowspan", "scope", "sizes", "src", "srcset", "start", "tabindex",
    "title", "type", "width",
  ]
}
