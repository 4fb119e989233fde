import BroadsheetCore
import BroadsheetHTMLExporter
import Foundation
import Synchronization
import Testing

@Suite("HTML pages")
struct PageTests {
  @Test("text stands out from paper and tint, in light and in dark")
  func contrast() throws {
    let page = try HTMLExporter().export(Showcase.english).text
    let schemes = page.split(separator: "prefers-color-scheme: dark", maxSplits: 1)
    try #require(schemes.count == 2)
    for scheme in schemes {
      for paper in ["paper", "tint"] {
        let background = try #require(Self.luminance(of: paper, in: scheme))
        for ink in ["ink", "soft", "accent", "link"] {
          let text = try #require(Self.luminance(of: ink, in: scheme))
          let ratio = (max(text, background) + 0.05) / (min(text, background) + 0.05)
          #expect(ratio >= 4.5, "\(ink) on \(paper)")
        }
      }
    }
  }

  @Test("a page asks for nothing from elsewhere but its own media and runs nothing")
  func selfContained() throws {
    let page = try HTMLExporter().export(Showcase.english).text
    let scanner = TagScanner(page)
    #expect(scanner.faults == [])
    for tag in scanner.tags {
      #expect(!["iframe", "object", "embed", "base", "form"].contains(tag.name))
      if tag.name == "script" { #expect(tag.attributes["type"] == "application/ld+json") }
      if tag.name == "link" {
        #expect(["canonical", "license"].contains(tag.attributes["rel"] ?? ""))
      }
      if let source = tag.attributes["src"] { #expect(source == "ferry.svg") }
    }
    #expect(!page.contains("url("))
    #expect(!page.contains("@import"))
  }

  @Test("structured data is JSON that names the article's type")
  func structuredData() throws {
    let page = try HTMLExporter().export(Showcase.english).text
    let script = try #require(TagScanner(page).scripts.first)
    let json = try JSONSerialization.jsonObject(with: Data(script.utf8))
    let article = try #require(json as? [String: Any])
    #expect(article["@type"] as? String == "ReportageNewsArticle")
    #expect(article["datePublished"] as? String == "2026-03-03T06:30")
    #expect((article["image"] as? [Any])?.count == 2)
    #expect((article["author"] as? [[String: Any]])?.first?["name"] as? String == "Mara Lindqvist")
  }

  @Test("a page without a headline has a title and no heading group")
  func noHeadline() throws {
    let page = try HTMLExporter().export(Article(kicker: "Weather", language: "de")).text
    #expect(page.contains("<title>Weather</title>"))
    #expect(!page.contains("<hgroup"))
    #expect(try HTMLExporter().export(Article()).text.contains("<title>Article</title>"))
  }

  @Test(
    "the direction follows the language, its script first",
    arguments: [
      ("ar", "rtl"), ("he-IL", "rtl"), ("az-Arab", "rtl"), ("ur_PK", "rtl"), ("ks-Deva", "ltr"),
      ("de", "ltr"), ("uz-Latn-UZ", "ltr"),
    ])
  func direction(language: String, direction: String) throws {
    let article = Article(language: Part(LanguageTag(language)))
    let tag = language.replacing("_", with: "-")
    let page = try HTMLExporter().export(article).text
    #expect(page.contains("<html lang=\"\(tag)\" dir=\"\(direction)\">"))
  }

  @Test("a language that is no tag is reported, and the direction left to the text")
  func noLanguage() throws {
    let export = try HTMLExporter().export(Article(language: "\" onload=\"x"))
    #expect(export.text.contains("<html>"))
    #expect(export.text.contains("<article class=\"broadsheet\" dir=\"auto\">"))
    #expect(export.losses == [Loss(.language)])
  }

  @Test("a dateline opens the first paragraph, or stands before what opens the text")
  func dateline() throws {
    var article = Article(body: [.paragraph("It rained."), .paragraph("It stopped.")])
    article.dateline = Part(Dateline(printed: "KIEL (dpa)"))
    let exporter = HTMLExporter(document: .fragment, includesStructuredData: false)
    #expect(
      try exporter.export(article).text.contains(
        "<p><span class=\"dateline\">KIEL (dpa)</span> – It rained.</p>\n<p>It stopped.</p>"))
    article.body = [.relatedLink(RelatedLink("Flood")), .paragraph("It rained.")]
    #expect(
      try exporter.export(article).text.contains(
        "<p><span class=\"dateline\">KIEL (dpa)</span></p>\n<nav"))
  }

  @Test("bytes leave while the article is written, some kilobytes at a time")
  func streaming() throws {
    var article = Showcase.english
    article.body = Array(repeating: Showcase.english.body, count: 50).flatMap(\.self)
    let largest = Mutex(0)
    var output = Output { span throws(ExportError) in
      let count = span.count
      largest.withLock { $0 = max($0, count) }
    }
    try HTMLExporter().export(article, to: &output)
    _ = try output.finish()
    #expect((1...64 * 1024).contains(largest.withLock { $0 }))
  }

  @Test("the deepest blocks that exporters follow are written on a stack of 256 KB")
  func deepBlocks() async throws {
    let kinds: [([Part<Block>]) -> Part<Block>] = [
      { .infobox(Infobox(content: $0)) }, { .list(ItemList(items: [ItemList.Item($0)])) },
      { .quotation(Quotation(content: $0)) },
      { .interviewTurn(InterviewTurn(.answer, content: $0)) },
      { .correction(Correction(content: $0)) }, { .footnote(Footnote("1", content: $0)) },
    ]
    let blocks = (1..<Limits.deepestNesting).reduce([Part<Block>.paragraph("deep")]) {
      [kinds[$1 % kinds.count]($0)]
    }
    let article = Article(body: blocks)
    let text = await withCheckedContinuation { continuation in
      let thread = Thread {
        var output = Output()
        try? HTMLExporter().write(article, to: &output)
        continuation.resume(returning: try? output.finish().text)
      }
      thread.stackSize = 256 * 1024
      thread.start()
    }
    let page = try #require(text)
    #expect(TagScanner(page).faults == [])
    #expect(page.contains("<li>deep</li>"))
  }

  @Test("columns of numbers are set flush right with their heads, other columns are not")
  func numbers() throws {
    func row(_ words: [RichText], isHead: Bool = false) -> Table.Row {
      Table.Row(words.map { Table.Cell($0, isHeader: isHead) })
    }
    let table = Table(rows: [
      row(["Year", "Place", "Share"], isHead: true), row(["2024", "1st", "−1.5 %"]),
      row(["2025", "2", ""]),
    ])
    let text = try HTMLExporter(document: .fragment).export(Article(body: [.table(table)])).text
    #expect(text.contains("<th class=\"number\" scope=\"col\">Year</th><th scope=\"col\">Place"))
    #expect(text.contains("<td class=\"number\">2024</td><td>1st</td><td class=\"number\">−1.5 %"))
  }

  @Test("a header cell that reaches below the head leaves the table without one")
  func headReachesOut() throws {
    let table = Table(rows: [
      Table.Row([Table.Cell("A", isHeader: true, rowSpan: 2), Table.Cell("B", isHeader: true)]),
      Table.Row([Table.Cell("1")]),
    ])
    let text = try HTMLExporter(document: .fragment).export(Article(body: [.table(table)])).text
    #expect(!text.contains("<thead>"))
    #expect(text.contains("<th scope=\"rowgroup\" rowspan=\"2\">A</th>"))
  }

  @Test("pictures of known widths are offered as sizes of one")
  func sizes() throws {
    let media = [
      Media("a.jpg", width: 1600, height: 900), Media("b,.jpg", width: 800), Media("c,", width: 9),
    ]
    let figure = Figure(media: media, alternativeText: "Rain")
    let export = try HTMLExporter(document: .fragment).export(Article(body: [.figure(figure)]))
    #expect(export.text.contains("srcset=\"a.jpg 1600w, b,.jpg 800w, c%2C 9w\""))
    #expect(export.losses == [])
  }

  /// The relative luminance of a color of the style sheet, as WCAG defines it.
  private static func luminance(of name: String, in css: Substring) -> Double? {
    guard let start = css.firstRange(of: "--\(name): #")?.upperBound else { return nil }
    let digits = css[start...].prefix { $0.isHexDigit }
    let doubled = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard let value = Int(doubled, radix: 16) else { return nil }
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
