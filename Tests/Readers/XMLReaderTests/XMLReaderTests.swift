#if XML
  import BroadsheetConformance
  import BroadsheetCore
  import BroadsheetTestSupport
  import BroadsheetXMLExporter
  import BroadsheetXMLReader
  import Testing

  @Suite("XMLReader")
  struct XMLReaderTests {
    private func document(_ content: String) -> [UInt8] {
      Array("<article xmlns='urn:broadsheet:article:1' version='1'>\(content)</article>".utf8)
    }

    private func reading(_ content: String, limits: Limits = Limits()) throws -> Reading {
      try XMLReader(limits: limits).read(document(content))
    }

    @Test("the reader keeps the laws of readers")
    func laws() throws {
      // Origins tell of the article's first source, whose bytes are not this input's.
      var generator = ArticleGenerator(seed: 1, hasProvenance: false)
      let sample = try XMLExporter().export(generator.fullArticle()).bytes
      #expect(checkReader(XMLReader(), samples: [sample]) == [])
    }

    @Test("the namespace tells the format, whatever the prefix of the names")
    func confidence() {
      func confidence(_ text: String) -> Confidence {
        XMLReader().confidence(in: text.utf8Span.span)
      }
      #expect(
        confidence("<?xml version='1.0'?>\n<b:article xmlns:b='urn:broadsheet:article:1'>")
          == .certain)
      #expect(confidence("<article>") == .none)
      #expect(confidence("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>") == .none)
      #expect(confidence("urn:broadsheet:article:") == .none)
      #expect(confidence("") == .none)
    }

    @Test("the names may have a prefix")
    func prefixes() throws {
      let document = """
        <b:article xmlns:b='urn:broadsheet:article:1' xmlns:o='urn:broadsheet:origin:1'><b:body>
          <b:p o:start='1' o:end='2' o:rule='r'>Ein <b:em>Wort</b:em></b:p></b:body></b:article>
        """
      let article = try XMLReader().read(Array(document.utf8)).article
      #expect(article.body == [.paragraph(["Ein ", .emphasis("Wort")])])
      #expect(article.body.first?.origin == Origin(SourceRange(start: 1, end: 2), rule: "r"))
    }

    @Test("several articles come one by one")
    func articles() throws {
      let one = "<article><head><slugline>eins</slugline></head></article>"
      let document = Array(
        "<articles xmlns='urn:broadsheet:article:1'>\(one) \(one)<other/>\(one)</articles>".utf8)
      #expect(try XMLReader().readAll(document.span).count == 3)
      #expect(try XMLReader().read(document).article.slugline == "eins")
    }

    @Test(
      "what is no article is none",
      arguments: [
        "<article/>", "<p xmlns='urn:broadsheet:article:1'/>", "<articles/>",
        "<articles xmlns='urn:broadsheet:article:1'/>",
      ])
    func noArticle(document: String) {
      #expect(throws: ReadingError(.noArticle)) { try XMLReader().read(Array(document.utf8)) }
    }

    @Test(
      "what the format does not know is left out and reported",
      arguments: [
        ("<head><title>x</title></head>", "title"),
        ("<head><byline><name>x</name></byline></head>", "name"),
        ("<body><section><p>x</p></section></body>", "section"),
        ("<body><list><p>x</p></list></body>", "p"),
        ("<body><p><blink>x</blink></p></body>", "blink"),
        ("<body><p><em xmlns='urn:other'>x</em></p></body>", "em"),
        ("<x:note xmlns:x='urn:other'/>", "note"),
      ])
    func unknownElements(content: String, name: String) throws {
      let diagnostics = try reading(content).diagnostics
      #expect(diagnostics.map(\.kind) == [.unknownPart])
      #expect(diagnostics.first?.message.contains("'\(name)'") == true)
      let range = try #require(diagnostics.first?.range)
      #expect(document(content)[range.start] == UInt8(ascii: "<"))
    }

    @Test("words of an unknown inline element stay, and words outside of blocks are reported")
    func words() throws {
      let inline = try reading("<body><p>a <blink>b</blink> c</p></body>")
      #expect(inline.article.body == [.paragraph("a b c")])
      let outside = try reading("<body>lost<p>kept</p></body>")
      #expect(outside.article.body == [.paragraph("kept")])
      #expect(outside.diagnostics.map(\.kind) == [.unknownPart])
    }

    @Test(
      "a malformed value is left out and reported",
      arguments: [
        "<head><published time='yesterday'/></head>",
        "<head><published/></head>",
        "<head><published time='2026-02-30'/></head>",
        "<head><language/></head>",
        "<head><urgency value='10'/></head>",
        "<head><editStatus availability='maybe'/></head>",
        "<head><canonicalLink title='x'/></head>",
        "<head><topic kind='mood'>x</topic></head>",
        "<head><topic confidence='101'>x</topic></head>",
        "<head><entity kind='animal'>x</entity></head>",
        "<head><dateline><place latitude='north'>x</place></dateline></head>",
        "<body><subheading level='two'>x</subheading></body>",
        "<body><list ordered='perhaps'/></body>",
        "<body><table><row><cell columnSpan='x'/></row></table></body>",
        "<body><p xmlns:o='urn:broadsheet:origin:1' o:start='x' o:end='1' o:rule='r'/></body>",
      ])
    func malformedValues(content: String) throws {
      #expect(try reading(content).diagnostics.map(\.kind) == [.malformedValue])
    }

    @Test("numbers beyond the model's bounds are bounded, not a crash")
    func bounds() throws {
      let content = """
        <body><subheading level='99'>x</subheading>
        <table><row><cell columnSpan='-9223372036854775808' rowSpan='0'/></row></table>
        <p xmlns:o='urn:broadsheet:origin:1' o:start='9' o:end='-9' o:rule='r' o:confidence='100'/>
        </body>
        """
      let article = try reading(content).article
      #expect(article.body.first == .subheading("x", level: 6))
      #expect(article.body.last?.origin?.range == SourceRange(start: 9, end: 9))
    }

    @Test("escapes of forbidden characters are resolved, and what is none stays")
    func escapes() throws {
      let content =
        "<body><preformatted>␛0;␛1B;␛241B;0; ␛; ␛zz; ␛D800; ␛110000; ␛0</preformatted></body>"
      #expect(
        try reading(content).article.body == [
          .preformatted("\u{0}\u{1B}␛0; ␛; ␛zz; ␛D800; ␛110000; ␛0")
        ])
    }

    @Test("blocks deeper than the limit are flattened, and no words are lost")
    func nesting() throws {
      func nested(_ depth: Int) -> String {
        String(repeating: "<list><item>", count: depth) + "<p>words</p>"
          + String(repeating: "</item></list>", count: depth)
      }
      let body = "<body>\(nested(5))<p>after</p></body>"
      let flat = try reading(body, limits: Limits(nesting: 3))
      #expect(!flat.article.nests(deeperThan: 3))
      #expect(flat.article.nests(deeperThan: 2))
      #expect(flat.diagnostics.map(\.kind) == [.flattened])
      #expect(
        flat.article.body.first
          == .list(ItemList(items: [.init([.list(ItemList(items: [.init("words")]))])])))
      #expect(try reading("<body>\(nested(255))</body>").diagnostics == [])
      #expect(try reading("<body>\(nested(256))</body>").diagnostics.map(\.kind) == [.flattened])
    }

    @Test("an article of more blocks or bytes than the limits is an error")
    func limits() throws {
      let content = "<body><p/><p/><list><item><p/></item></list></body>"
      #expect(try reading(content, limits: Limits(blocks: 4)).article.body.count == 3)
      let error = #expect(throws: ReadingError.self) {
        try reading(content, limits: Limits(blocks: 3))
      }
      #expect(error?.cause == .limitExceeded(name: "blocks", limit: 3))
      #expect(throws: ReadingError(.limitExceeded(name: "bytes", limit: 5))) {
        try reading(content, limits: Limits(inputBytes: 5))
      }
    }

    @Test("a document cut anywhere is an error at its end or before")
    func truncated() throws {
      var article = Article(headline: Part(["Fähre ", .emphasis("fällt & aus\u{0}")]))
      article.body = [.list(ItemList(isOrdered: true, items: [.init("Eins"), .init("Zwei")]))]
      article.published = Part(
        "2026-03-04", origin: Origin(SourceRange(start: 0, end: 9), rule: "r"))
      let bytes = try XMLExporter().export(article).bytes
      // Behind the last tag is only a line feed.
      for count in 0..<(bytes.count - 1) {
        let error = #expect(throws: ReadingError.self) {
          try XMLReader().read(bytes.span.extracting(..<count))
        }
        #expect((0...count).contains(error?.offset ?? -1))
      }
    }

    @Test("a document of nothing but unknown elements gives no end of findings")
    func diagnosticLimit() throws {
      let unknown = String(repeating: "<x/>", count: 5000)
      #expect(try reading("<body>\(unknown)</body>").diagnostics.count == 1000)
    }

    @Test("a document in another encoding is read and says so")
    func encodings() throws {
      var utf16: [UInt8] = [0xFF, 0xFE]
      let text = String(decoding: document("<body><p>Fähre</p></body>"), as: UTF8.self)
      for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
      let reading = try XMLReader().read(utf16)
      #expect(reading.article.body == [.paragraph("Fähre")])
      #expect(reading.diagnostics.map(\.kind) == [.transcoded])
    }
  }
#else
  import BroadsheetCore
  import BroadsheetXMLReader
  import Testing

  @Suite("XMLReader without libxml2")
  struct XMLReaderTests {
    @Test("reading says which trait brings it")
    func unavailable() {
      let error = #expect(throws: ReadingError.self) {
        try XMLReader().read(Array("<article xmlns='urn:broadsheet:article:1'/>".utf8))
      }
      #expect(error?.description.contains("trait 'XML'") == true)
    }
  }
#endif
