import BroadsheetConformance
import BroadsheetCore
import BroadsheetXMLExporter
import Testing

@Suite("XMLExporter")
struct XMLExporterTests {
  private func text(_ article: Article, isPretty: Bool = true) throws -> String {
    try XMLExporter(isPretty: isPretty).export(article).text
  }

  private let start = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <article xmlns="urn:broadsheet:article:1" xmlns:o="urn:broadsheet:origin:1" version="1">
    """#

  private func document(_ content: String) -> String { "\(start)\n\(content)\n</article>\n" }

  @Test("the exporter keeps the laws of exporters", arguments: [true, false])
  func laws(isPretty: Bool) {
    #expect(checkExporter(XMLExporter(isPretty: isPretty)) == [])
  }

  @Test("an article without parts is a document with an empty head")
  func empty() throws {
    #expect(try text(Article()) == document("  <head/>"))
    #expect(try text(Article(), isPretty: false) == "\(start)<head/></article>\n")
  }

  @Test("the head stands in the order of the model, codes as attributes, words as elements")
  func head() throws {
    var article = Article(
      kicker: "Küste", headline: Part(["Fähre fällt ", .quote("„bis auf Weiteres“"), " aus"]),
      bylines: [
        Part(
          Byline(
            printed: "Von Anna Berg, Husum",
            contributors: [
              Contributor("Anna Berg", role: .author, affiliation: "Husum", link: "/autor/berg")
            ]))
      ],
      published: Part(Timestamp("2026-03-04T08:30+01:00", offsetBasis: .inferred) ?? "2026"),
      language: "de")
    article.dateline = Part(
      Dateline(
        printed: "HUSUM", places: [Place("Husum", country: "DE", latitude: 54.5)], date: "2026-03"))
    article.agencies = [Part(Organization("dpa", code: "dpa", link: "https://example.org/a?b&c"))]
    article.rights = Part(Rights(holder: "Küstenblatt", year: 2026, license: "/lizenz"))
    article.topics = [Part(Topic("Verkehr", code: "04015000", scheme: "iptc", confidence: .high))]
    article.version = Part(Version("2", supersedes: ["1"]))
    article.urgency = Urgency(rawValue: 4).map { Part($0) }
    article.editStatus = Part(EditStatus(.usable, signal: .update))
    article.deskNotes = [Part(DeskNote("Bild folgt", role: "photo"))]
    #expect(
      try text(article)
        == document(
          """
            <head>
              <kicker>Küste</kicker>
              <headline>Fähre fällt <q>„bis auf Weiteres“</q> aus</headline>
              <byline>
                <printed>Von Anna Berg, Husum</printed>
                <contributor role="author" href="/autor/berg">
                  <name>Anna Berg</name>
                  <affiliation>Husum</affiliation>
                </contributor>
              </byline>
              <dateline>
                <printed>HUSUM</printed>
                <place country="DE" latitude="54.5">Husum</place>
                <date time="2026-03"/>
              </dateline>
              <agency code="dpa" href="https://example.org/a?b&amp;c">dpa</agency>
              <published time="2026-03-04T08:30+01:00" offset="inferred"/>
              <language code="de"/>
              <rights year="2026">
                <holder>Küstenblatt</holder>
                <license href="/lizenz"/>
              </rights>
              <topic kind="subject" code="04015000" scheme="iptc" confidence="75">Verkehr</topic>
              <version>
                <number>2</number>
                <supersedes>1</supersedes>
              </version>
              <urgency value="4"/>
              <editStatus availability="usable" signal="update"/>
              <deskNote role="photo">Bild folgt</deskNote>
            </head>
          """))
  }

  @Test("the text keeps its blanks while blocks stand on lines of their own")
  func text() throws {
    let article = Article(
      mainFigure: Part(
        Figure(
          media: [Media("/hafen.jpg", mediaType: "image/jpeg", width: 800)],
          alternativeText: "Ein leerer Anleger", caption: "Der Hafen",
          credit: Credit(printed: "Foto: Jo Lund/dpa", persons: ["Jo Lund"], agencies: ["dpa"]))),
      lead: [.paragraph(" Zwei  Zeilen,\nein <Zeichen> ")],
      body: [
        .subheading("Warten", level: 3),
        .quotation(
          Quotation(.pull, content: [.paragraph("Nichts geht.")], attribution: "Jo Lund")),
        .list(
          ItemList(isOrdered: true, start: 3, items: [.init("Eins"), .init([.separator])])),
        .table(
          Table(caption: "Abfahrten", rows: [.init([.init("Zeit", isHeader: true, columnSpan: 2)])])
        ),
        .embed(Embed(.map, link: "https://example.org/karte")),
        .gap(Gap(.advertisement, note: "Anzeige")),
        .relatedLink(RelatedLink("Mehr dazu", link: "/mehr", label: "Lesen Sie auch")),
        .correction(Correction(.update, content: [.paragraph("Neue Zeiten.")], date: "2026-03-05")),
        .interviewTurn(InterviewTurn(.question, speaker: "Blatt", "Und nun?")),
        .infobox(Infobox(title: "Zahlen", content: [.paragraph("Drei.")])),
        .preformatted("a\r\n\tb"),
        .footnote(Footnote("1", content: [.tagline("Ende\u{0}")])),
      ])
    #expect(
      try text(article)
        == document(
          """
            <head/>
            <mainFigure>
              <media href="/hafen.jpg" type="image/jpeg" width="800"/>
              <alternativeText>Ein leerer Anleger</alternativeText>
              <caption>Der Hafen</caption>
              <credit>
                <printed>Foto: Jo Lund/dpa</printed>
                <person>Jo Lund</person>
                <agency>dpa</agency>
              </credit>
            </mainFigure>
            <lead>
              <p> Zwei  Zeilen,<br/>ein &lt;Zeichen&gt; </p>
            </lead>
            <body>
              <subheading level="3">Warten</subheading>
              <quotation kind="pull">
                <p>Nichts geht.</p>
                <attribution>Jo Lund</attribution>
              </quotation>
              <list ordered="true" start="3">
                <item>
                  <p>Eins</p>
                </item>
                <item>
                  <separator/>
                </item>
              </list>
              <table>
                <caption>Abfahrten</caption>
                <row>
                  <cell header="true" columnSpan="2">Zeit</cell>
                </row>
              </table>
              <embed kind="map">
                <link href="https://example.org/karte"/>
              </embed>
              <gap kind="advertisement">
                <note>Anzeige</note>
              </gap>
              <relatedLink>
                <label>Lesen Sie auch</label>
                <title>Mehr dazu</title>
                <link href="/mehr"/>
              </relatedLink>
              <correction kind="update">
                <date time="2026-03-05"/>
                <p>Neue Zeiten.</p>
              </correction>
              <interviewTurn kind="question">
                <speaker>Blatt</speaker>
                <p>Und nun?</p>
              </interviewTurn>
              <infobox>
                <title>Zahlen</title>
                <p>Drei.</p>
              </infobox>
              <preformatted>a&#13;
          \tb</preformatted>
              <footnote label="1">
                <tagline>Ende␛0;</tagline>
              </footnote>
            </body>
          """))
  }

  @Test("every style is an element")
  func styles() throws {
    let text: RichText = [
      .emphasis("a"), .strong("b"), .link(Hyperlink("/c", title: "C", relation: "nofollow"), "c"),
      .quote("d", speaker: "D"), .styled(.code, ["e"]), .styled(.subscript, ["f"]),
      .styled(.superscript, ["g"]), .styled(.language("fr"), ["h"]),
      .styled(.entity(Entity(.person, "I", code: "i")), ["i"]),
      .styled(.footnoteReference(label: "1"), ["j"]), .lineBreak,
    ]
    #expect(
      try self.text(Article(body: [.paragraph(text)]))
        == document(
          """
            <head/>
            <body>
              <p><em>a</em><strong>b</strong>\
          <link href="/c" title="C" rel="nofollow">c</link>\
          <q speaker="D">d</q><code>e</code><sub>f</sub><sup>g</sup>\
          <span xml:lang="fr">h</span><entity kind="person" name="I" code="i">i</entity>\
          <footnoteReference label="1">j</footnoteReference><br/></p>
            </body>
          """))
  }

  @Test("a part says where it came from, and in words without white space of its own")
  func origins() throws {
    let origin = Origin(
      SourceRange(start: 0, end: 5), rule: "headline.first", confidence: .high,
      regions: [PageRegion(page: 1, left: 0.5, top: 2, width: 30, height: 4)],
      corroborations: [Origin(SourceRange(start: 9, end: 12), rule: "meta.title")])
    var article = Article(headline: Part("Titel", origin: origin))
    article.version = Part("2", origin: origin)
    article.keywords = [Part("Wort", origin: Origin(SourceRange(start: 7, end: 8), rule: "k"))]
    #expect(
      try text(article)
        == document(
          """
            <head>
              <headline o:start="0" o:end="5" o:rule="headline.first" o:confidence="75">\
          <o:region page="1" left="0.5" top="2.0" width="30.0" height="4.0"/>\
          <o:origin o:start="9" o:end="12" o:rule="meta.title" o:confidence="100"/>\
          Titel</headline>
              <keyword o:start="7" o:end="8" o:rule="k" o:confidence="100">Wort</keyword>
              <version o:start="0" o:end="5" o:rule="headline.first" o:confidence="75">
                <o:region page="1" left="0.5" top="2.0" width="30.0" height="4.0"/>
                <o:origin o:start="9" o:end="12" o:rule="meta.title" o:confidence="100"/>
                <number>2</number>
              </version>
            </head>
          """))
  }

  @Test("without provenance each origin is a loss")
  func withoutProvenance() throws {
    let origin = Origin(SourceRange(start: 0, end: 5), rule: "p")
    let article = Article(
      headline: Part("Titel", origin: origin), body: [Part(.separator, origin: origin)])
    let export = try XMLExporter(includesProvenance: false).export(article)
    #expect(!export.text.contains("o:start"))
    #expect(export.losses == [Loss(.provenance, count: 2)])
    #expect(try XMLExporter().export(article).losses == [])
  }

  @Test("options are set by name")
  func settings() throws {
    let exporter = try XMLExporter().setting("pretty", to: "false")
      .setting("provenance", to: "false")
    #expect(!exporter.isPretty && !exporter.includesProvenance)
  }

  @Test("newsrooms get what is embargoed and what is for the desk")
  func newsroom() throws {
    var article = Article()
    article.embargoedUntil = "2999"
    article.deskNotes = ["Nicht vor 2999"]
    #expect(try text(article).contains("Nicht vor 2999"))
  }
}
