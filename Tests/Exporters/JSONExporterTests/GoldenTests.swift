import BroadsheetCore
import BroadsheetJSONExporter
import Testing

/// What the format looks like, byte for byte; the round trips prove that it is complete.
@Suite struct GoldenTests {
  private static let article: Article = {
    var article = Article(
      kicker: "Harbor",
      headline: Part(
        ["Bridge reopens ", .quote("“early”", speaker: "Mayor Ada Holm")],
        origin: Origin(
          SourceRange(start: 7, end: 35), rule: "headline.after-kicker", confidence: .high)),
      bylines: [Part(Byline(printed: "By Jon Reed", contributors: [Contributor("Jon Reed")]))],
      language: Part("en", origin: Origin(SourceRange(start: 0, end: 0), rule: "language.words")),
      body: [
        .paragraph("It rained.\nAll day."),
        .list(ItemList(isOrdered: true, items: [ItemList.Item("Ferries stop.")])),
        Part(.separator, origin: Origin(SourceRange(start: 60, end: 63), rule: "separator")),
      ])
    article.agencies = ["AP"]
    article.published = Timestamp("2026-03-02T08:44-05:00", offsetBasis: .inferred).map { Part($0) }
    article.archived = "2026-04"
    article.canonicalLink = "https://example.org/bridge"
    return article
  }()

  @Test func `A pretty export has a part a line and origins beside the values`() throws {
    #expect(
      try JSONExporter().export(Self.article).text == """
        {
          "broadsheet": 1,
          "kicker": "Harbor",
          "headline": {
            "text": ["Bridge reopens ", {"type": "quote", "speaker": "Mayor Ada Holm", "content": ["“early”"]}],
            "origin": {"start": 7, "end": 35, "rule": "headline.after-kicker", "confidence": 75}
          },
          "bylines": [
            {
              "printed": "By Jon Reed",
              "contributors": [
                {"name": "Jon Reed"}
              ]
            }
          ],
          "agencies": [
            {"name": "AP"}
          ],
          "published": {"time": "2026-03-02T08:44-05:00", "offsetBasis": "inferred"},
          "archived": "2026-04",
          "language": {
            "tag": "en",
            "origin": {"start": 0, "end": 0, "rule": "language.words", "confidence": 100}
          },
          "canonicalLink": "https://example.org/bridge",
          "body": [
            {
              "type": "paragraph",
              "text": "It rained.\\nAll day."
            },
            {
              "type": "list",
              "isOrdered": true,
              "items": [
                {
                  "content": [
                    {
                      "type": "paragraph",
                      "text": "Ferries stop."
                    }
                  ]
                }
              ]
            },
            {
              "type": "separator",
              "origin": {"start": 60, "end": 63, "rule": "separator", "confidence": 100}
            }
          ]
        }

        """)
  }

  @Test func `A compact export without provenance is one line of plain values`() throws {
    let exporter = JSONExporter(pretty: false, provenance: false)
    #expect(
      try exporter.export(Self.article).text == """
        {"broadsheet":1,"kicker":"Harbor","headline":["Bridge reopens ",{"type":"quote",\
        "speaker":"Mayor Ada Holm","content":["“early”"]}],"bylines":[{"printed":"By Jon Reed",\
        "contributors":[{"name":"Jon Reed"}]}],"agencies":[{"name":"AP"}],\
        "published":{"time":"2026-03-02T08:44-05:00","offsetBasis":"inferred"},"archived":"2026-04",\
        "language":"en","canonicalLink":"https://example.org/bridge","body":[{"type":"paragraph",\
        "text":"It rained.\\nAll day."},{"type":"list","isOrdered":true,"items":[{"content":[\
        {"type":"paragraph","text":"Ferries stop."}]}]},{"type":"separator"}]}

        """)
  }

  @Test func `An empty article is its version alone`() throws {
    #expect(try JSONExporter().export(Article()).text == "{\n  \"broadsheet\": 1\n}\n")
    #expect(try JSONExporter(pretty: false).export(Article()).text == "{\"broadsheet\":1}\n")
  }
}
