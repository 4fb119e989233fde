import BroadsheetConformance
import BroadsheetCore
import BroadsheetJSONExporter
import BroadsheetJSONReader
import BroadsheetTestSupport
import Testing

@Suite struct JSONReaderTests {
  @Test func `The reader keeps the laws`() throws {
    var generator = ArticleGenerator(seed: 11, hasProvenance: false)
    let samples = try [true, false].map { pretty in
      try JSONExporter(pretty: pretty).export(generator.article()).bytes
    }
    #expect(checkReader(JSONReader(), samples: samples + [samples[0] + samples[1]]) == [])
  }

  @Test(arguments: [
    (#"{"broadsheet": 1}"#, Confidence.certain), (" \n{ \"broadsheet\" : 1}", .certain),
    ("\u{FEFF}[\n {\"broadsheet\":1}]", .certain), (#"{"$schema":"x","broadsheet":1}"#, .high),
    (#"{"headline":"the \"broadsheet\" format"}"#, .low), (#"{"headline":"broadsheet"}"#, .low),
    ("{}", .none), ("", .none), ("[1]", .none), ("{Broadsheet}", .none), ("broadsheet", .none),
  ])
  func `Native JSON is known by the name of its version`(text: String, confidence: Confidence) {
    #expect(JSONReader().confidence(in: text.utf8Span.span) == confidence)
  }

  @Test func `An article written by hand is read`() throws {
    let reading = try JSONReader().read(
      """
      {
        "headline": ["Minister: ", {"type": "quote", "content": "\\u201eNein\\u201c"}],
        "published": {"time": "2019-04-23T08:44+02:00", "offsetBasis": "inferred"},
        "body": [{"text": "It rained.\\nAll day.", "type": "paragraph"}, {"type": "separator"}],
        "broadsheet": 1
      }
      """)
    var article = Article(
      headline: Part(["Minister: ", .quote("„Nein“")]),
      body: [.paragraph("It rained.\nAll day."), .separator])
    article.published = Timestamp("2019-04-23T08:44+02:00", offsetBasis: .inferred).map { Part($0) }
    #expect(reading.article == article)
    #expect(reading.article.published?.offset?.basis == .inferred)
    #expect(reading.diagnostics.isEmpty)
  }

  // MARK: What is left out

  @Test(arguments: [
    (#""title": "x""#, Diagnostic.Kind.unknownPart, #""title": "x""#),
    (#""headline": 7"#, .malformedValue, "7"),
    (#""headline": null"#, .malformedValue, "null"),
    (
      #""headline": {"origin": {"start": 0, "end": 1, "rule": "r"}}"#, .malformedValue,
      #"{"origin": {"start": 0, "end": 1, "rule": "r"}}"#
    ),
    (#""agencies": [{"name": 1, "role": "r"}]"#, .malformedValue, "1"),
    (#""agencies": "dpa""#, .malformedValue, #""dpa""#),
    (#""published": "yesterday""#, .malformedValue, #""yesterday""#),
    (#""urgency": 10"#, .malformedValue, "10"),
    (#""editStatus": {"availability": "free"}"#, .malformedValue, #""free""#),
    (#""body": [{"type": "poem"}]"#, .unknownPart, #"{"type": "poem"}"#),
    (#""body": [{"text": "x"}]"#, .malformedValue, #"{"text": "x"}"#),
    (#""body": [7]"#, .malformedValue, "7"),
    (
      #""rights": {"holder": {"name": "A", "origin": {"start": 0, "end": 0, "rule": "r"}}}"#,
      .unknownPart, #""origin": {"start": 0, "end": 0, "rule": "r"}"#
    ),
    (#""slugline": {"text": "a", "text": "b"}"#, .unknownPart, #""text": "a""#),
    (
      #""deck": {"text": "x", "origin": {"start": 4, "end": 2, "rule": "r"}}"#, .malformedValue,
      "2"
    ),
  ])
  func `What the format does not know is told with its range`(
    member: String, kind: Diagnostic.Kind, range: String
  ) throws {
    let text = #"{"broadsheet": 1, "kicker": "Weather", \#(member)}"#
    let reading = try JSONReader().read(text)
    let finding = try #require(reading.diagnostics.first)
    #expect(finding.kind == kind)
    let bounds = try #require(finding.range).bounds
    #expect(String(decoding: Array(text.utf8)[bounds], as: UTF8.self) == range)
    #expect(reading.article.kicker == "Weather")
    #expect(reading.article.headline == nil)
    #expect(reading.article.body.isEmpty)
  }

  @Test func `The last of two members with one name counts`() throws {
    let reading = try JSONReader().read(#"{"broadsheet":1,"headline":"a","h\u0065adline":"b"}"#)
    #expect(reading.article.headline == "b")
    #expect(reading.diagnostics.map(\.kind) == [.unknownPart])
  }

  @Test func `A stretch of an unknown kind keeps its words`() throws {
    let reading = try JSONReader().read(
      #"{"broadsheet":1,"headline":["a ",{"type":"blink","content":["b",{"type":"strong","content":"c"}]}," d"]}"#
    )
    #expect(reading.article.headline?.value == ["a b", .strong("c"), " d"])
    #expect(reading.diagnostics.map(\.kind) == [.unknownPart])
  }

  @Test(arguments: [0, 61, 62, 63, 64, 200])
  func `A known member behind many unknown ones is taken`(count: Int) throws {
    let members = (0..<count).map { ",\"x\($0)\":0" }.joined()
    let reading = try JSONReader().read("{\"broadsheet\":1\(members),\"headline\":\"Storm\"}")
    #expect(reading.article.headline == "Storm")
    #expect(reading.diagnostics.count == count)
  }

  @Test func `Findings are listed up to a thousand`() throws {
    let members = (0..<5000).map { ",\"x\($0)\":0" }.joined()
    let reading = try JSONReader().read("{\"broadsheet\":1\(members)}")
    #expect(reading.diagnostics.count == 1001)
  }

  // MARK: What is no article

  @Test(arguments: [
    ("", ReadingError(.noArticle, at: 0)), (" \n ", ReadingError(.noArticle, at: 3)),
    ("[]", ReadingError(.noArticle, at: 2)),
    (" {}", ReadingError(.unsupported("JSON without the name 'broadsheet'"), at: 1)),
    ("7", ReadingError(.unsupported("JSON without the name 'broadsheet'"), at: 0)),
    (#"{"broadsheet":2}"#, ReadingError(.unsupported("this version of Broadsheet JSON"), at: 14)),
    (#"{"broadsheet":1"#, ReadingError(.malformed("the JSON ends too early"), at: 15)),
  ])
  func `An input without an article is an error`(text: String, expected: ReadingError) {
    #expect(throws: expected) { try JSONReader().read(text) }
  }

  @Test func `Articles before broken JSON are handed over`() {
    var count = 0
    #expect(throws: ReadingError(.malformed("the JSON lacks a value here"), at: 33)) {
      try JSONReader().read("{\"broadsheet\":1}\n{\"broadsheet\":1}?".utf8Span.span) { _ in
        count += 1
        return .next
      }
    }
    #expect(count == 2)
  }

  // MARK: Limits

  @Test func `An input beyond the limit of bytes is an error`() throws {
    let text = #"{"broadsheet":1}"#
    var reader = JSONReader(limits: Limits(inputBytes: text.utf8.count))
    _ = try reader.read(text)
    reader.limits.inputBytes -= 1
    #expect(throws: ReadingError(.limitExceeded(name: "bytes", limit: text.utf8.count - 1))) {
      try reader.read(text)
    }
  }

  @Test func `More blocks than the limit allows are an error`() throws {
    var article = Article()
    article.body = [.quotation(Quotation(content: [.paragraph("a"), .paragraph("b")]))]
    let bytes = try JSONExporter().export(article).bytes
    _ = try JSONReader(limits: Limits(blocks: 3)).read(bytes)
    #expect(throws: ReadingError(.limitExceeded(name: "blocks", limit: 2))) {
      try JSONReader(limits: Limits(blocks: 2)).read(bytes)
    }
  }

  @Test func `Blocks that nest deeper than the limit are flattened and keep their order`() throws {
    var article = Article()
    article.body = [
      .paragraph("a"),
      .infobox(
        Infobox(content: [
          .list(
            ItemList(items: [ItemList.Item("b"), ItemList.Item([.separator, .paragraph("c")])])),
          .quotation(Quotation(content: [.footnote(Footnote("1", content: [.paragraph("d")]))])),
          .paragraph("e"),
        ])),
    ]
    let bytes = try JSONExporter().export(article).bytes
    let reading = try JSONReader(limits: Limits(nesting: 2)).read(bytes)
    var flat = Article()
    flat.body = [
      .paragraph("a"),
      .infobox(
        Infobox(content: [
          .paragraph("b"), .separator, .paragraph("c"), .paragraph("d"), .paragraph("e"),
        ])),
    ]
    #expect(reading.article == flat)
    #expect(reading.diagnostics.map(\.kind) == [.flattened, .flattened])
  }

  @Test func `Blocks beside each other are no deeper for it`() throws {
    var article = Article()
    let box = Part.infobox(Infobox(content: [.paragraph("a")]))
    article.body = [box, box, .infobox(Infobox(content: [box, box])), box]
    let bytes = try JSONExporter().export(article).bytes
    let reading = try JSONReader(limits: Limits(nesting: 3)).read(bytes)
    #expect(reading.article == article)
    #expect(reading.diagnostics.isEmpty)
  }
}
