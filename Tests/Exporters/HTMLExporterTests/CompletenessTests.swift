import BroadsheetConformance
import BroadsheetCore
import BroadsheetHTMLExporter
import Testing

@Suite("HTML completeness")
struct CompletenessTests {
  static let exporters: [HTMLExporter] = HTMLExporter.Document.allCases.flatMap { document in
    [true, false].map { HTMLExporter(document: document, includesStructuredData: $0) }
  }

  @Test("a word is written wherever it stands, or its loss is reported", arguments: Placement.all)
  func wordsAreKept(place: Placement) throws {
    for exporter in Self.exporters {
      var article = Article()
      place.put(&article, "quizzify")
      let export = try exporter.export(article, under: .unrestricted)
      let isReported = export.losses.contains { place.features.contains($0.feature) }
      #expect(
        export.text.contains("quizzify") || isReported,
        "\(exporter.document), structured data: \(exporter.includesStructuredData)")
    }
  }

  @Test("with structured data a page loses only what HTML has no place for")
  func pageLosses() throws {
    let features: Set<Feature> = [.slugline, .editStatus, .media, .link, .languageSpan]
    for place in Placement.all {
      var article = Article()
      place.put(&article, "fr")
      let export = try HTMLExporter().export(article, under: .unrestricted)
      for loss in export.losses {
        #expect(features.contains(loss.feature), "\(place.name) loses \(loss.feature)")
      }
    }
  }

  @Test(
    "a time is told to machines exactly and to people in their language",
    arguments: [
      ("en", "2026-03-03T06:30+01:00", "3 March 2026, 06:30 UTC+1"),
      ("en-US", "2026-03-03T18:05", "March 3, 2026, 6:05 p.m."),
      ("en-US", "2026-03-03T00:05", "March 3, 2026, 12:05 a.m."),
      ("de", "2026-03-03T06:30:15Z", "3. März 2026, 06:30 Uhr UTC"),
      ("de-AT", "2019-04", "April 2019"), ("fr", "2026-08-01", "1er août 2026"),
      ("es", "2026-12-24", "24 de diciembre de 2026"), ("ja", "2026-03-03", "2026年3月3日"),
      ("fi", "2026-03-03T06:30-03:30", "2026-03-03 06:30"), ("en", "2026", "2026"),
      ("en", "2026-03-03T06:30-03:30", "3 March 2026, 06:30 UTC\u{2212}3:30"),
    ])
  func times(language: String, time: String, shown: String) throws {
    var article = Article(language: Part(LanguageTag(language)))
    article.published = Part(try #require(Timestamp(time)))
    let text = try HTMLExporter(document: .fragment).export(article).text
    #expect(text.contains("<time datetime=\"\(time)\""))
    #expect(text.contains(">\(shown)</time>"))
  }

  @Test("every language has twelve months or numbers them")
  func months() throws {
    for language in ["en", "de", "fr", "es", "it", "pt", "nl", "ar", "zh", "ja"] {
      var article = Article(language: Part(LanguageTag(language)))
      article.published = "2026-12-31"
      let text = try HTMLExporter(document: .fragment).export(article).text
      #expect(!text.contains(">2026-12-31<"), "\(language) is written as ISO 8601")
    }
  }

  @Test("an offset that was inferred and a leap second are reported as lost")
  func timeLosses() throws {
    var article = Article()
    article.published = Part(
      try #require(Timestamp("2026-03-03T06:30+01:00", offsetBasis: .inferred)))
    article.updated = "2016-12-31T23:59:60Z"
    let export = try HTMLExporter().export(article)
    #expect(export.losses == [Loss(.offsetBasis), Loss(.precision)])
    #expect(export.text.contains("datetime=\"2016-12-31T23:59Z\""))
  }

  @Test("origins are written where asked for, and else reported")
  func provenance() throws {
    let origin = Origin(SourceRange(start: 3, end: 9), rule: "paragraph.default", confidence: .high)
    let article = Article(body: [Part(.paragraph("It rained."), origin: origin)])
    let exporter = HTMLExporter(document: .fragment, includesProvenance: true)
    let export = try exporter.export(article)
    #expect(
      export.text.contains(
        """
        <p data-start="3" data-end="9" data-rule="paragraph.default" data-confidence="75">It rained.
        """))
    #expect(export.losses == [])
    #expect(try HTMLExporter().export(article).losses == [Loss(.provenance)])
  }

  @Test("a proof says that it must not be published, and marks notes to the desk")
  func proof() throws {
    var article = Article(headline: "Storm", language: "en")
    article.editStatus = Part(EditStatus(.withheld, printed: "HOLD"))
    article.deskNotes = ["Call the harbour."]
    let text = try HTMLExporter().export(article, under: .unrestricted).text
    #expect(text.contains("Withheld: not for publication (HOLD)"))
    #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(text.contains("<aside class=\"desk\" role=\"note\">"))
  }

  @Test("the exporter keeps the laws of the library", arguments: exporters)
  func laws(exporter: HTMLExporter) {
    #expect(checkExporter(exporter) == [])
  }

  @Test("options can be set by name")
  func settings() throws {
    let exporter = try HTMLExporter().setting("document", to: "fragment")
      .setting("styles", to: "false").setting("jsonld", to: "false")
      .setting("provenance", to: "true")
    #expect(exporter.document == .fragment)
    #expect(!exporter.includesStyles && !exporter.includesStructuredData)
    #expect(exporter.includesProvenance)
    #expect(throws: SettingError.self) { try exporter.setting("document", to: "book") }
  }
}
