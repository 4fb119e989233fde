import BroadsheetCore
import BroadsheetWebReader
import Testing

@Suite("The body of a page")
struct BodyTests {
  private func read(_ page: String) throws -> Reading {
    var reader = WebPageReader()
    reader.address = "https://reed.example/town/ferry.html"
    return try reader.read(page)
  }

  private func paragraphs(_ article: Article) -> [String] {
    article.body.compactMap { part in
      if case .paragraph(let text) = part.value { text.string } else { nil }
    }
  }

  @Test("Paragraphs of the column are the text, and nothing of menu and footer is")
  func paragraphsOnly() throws {
    let article = try read(Pages.page("")).article
    let texts = paragraphs(article) + article.lead.map { "\($0.value)" }
    #expect(texts.contains { $0.contains("The old ferry will cross") })
    #expect(texts.contains { $0.contains("Until then, the office said") })
    #expect(!texts.contains { $0.contains("Copyright") || $0.contains("Sport") })
  }

  @Test("A heading within the text is a subheading of its level")
  func subheading() throws {
    let article = try read(
      Pages.page(
        """
        <h2>A new engine</h2><p>Its engine was taken out in January and sent to a yard on the
        coast, where three workers spent ten weeks on it.</p>
        """)
    ).article
    let headings = article.body.compactMap { part -> Subheading? in
      if case .subheading(let heading) = part.value { heading } else { nil }
    }
    #expect(headings == [Subheading("A new engine", level: 2)])
  }

  @Test("Emphasis and links are kept, and links are resolved")
  func inlines() throws {
    let article = try read(
      Pages.page(
        """
        <p>The <em>Heron</em> carries <a href="../fleet/heron.html">forty passengers</a> and six
        cars, which is <strong>twice as many</strong> as before, as the captain showed us.</p>
        """)
    ).article
    let texts = article.body.compactMap { part -> RichText? in
      if case .paragraph(let text) = part.value, text.string.contains("Heron") { text } else { nil }
    }
    let text = try #require(texts.first)
    let marked = text.marks.map { (String(text[$0]), $0.style) }
    #expect(marked.contains { $0 == "Heron" && $1 == .emphasis })
    #expect(marked.contains { $0 == "twice as many" && $1 == .strong })
    #expect(
      marked.contains { words, style in
        words == "forty passengers"
          && style == .link(to: "https://reed.example/fleet/heron.html")
      })
  }

  @Test("A list in the column keeps its items and whether they are counted")
  func list() throws {
    let article = try read(
      Pages.page(
        """
        <p>Passengers should know three things before they come to the pier this week:</p>
        <ol><li>The first boat leaves at seven in the morning and the last one at nine.</li>
        <li>Tickets are sold on board only, and cards are not taken by the crew.</li>
        <li>Dogs travel free of charge if they stay on the upper deck with their owners.</li></ol>
        """)
    ).article
    let lists = article.body.compactMap { part -> ItemList? in
      if case .list(let list) = part.value { list } else { nil }
    }
    let list = try #require(lists.first)
    #expect(list.isOrdered)
    #expect(list.items.count == 3)
  }

  @Test("A quotation is set apart")
  func quotation() throws {
    let article = try read(
      Pages.page(
        """
        <blockquote><p>We had all but given her up, and then the whole town came to help us with
        money and with tools, said the harbor master.</p></blockquote>
        """)
    ).article
    #expect(
      article.body.contains { part in
        if case .quotation(let quotation) = part.value { quotation.kind == .block } else { false }
      })
  }

  @Test("A figure has its picture, its caption and its credit apart")
  func figure() throws {
    let article = try read(
      Pages.page(
        """
        <figure><img src="/pictures/heron.jpg" width="800" height="600" alt="A boat">
        <figcaption class="caption">The ferry at its berth in spring.
        <span class="credit">Ada Marsh</span></figcaption></figure>
        """)
    ).article
    let figures =
      article.body.compactMap { part -> Figure? in
        if case .figure(let figure) = part.value { figure } else { nil }
      } + [article.mainFigure?.value].compactMap(\.self)
    let figure = try #require(figures.first)
    #expect(figure.media.first?.link.reference == "https://reed.example/pictures/heron.jpg")
    #expect(figure.caption?.string == "The ferry at its berth in spring.")
    #expect(figure.credit?.printed == "Ada Marsh")
  }

  @Test("A line in the caption of a figure of the article is its caption")
  func captionOfFigure() throws {
    let article = try read(
      Pages.page(
        """
        <figure><img src="/quay.jpg" width="600" height="400"><figcaption class="x1">
        <span>Passengers wait on the quay</span></figcaption></figure>
        """)
    ).article
    let figures = article.body.compactMap {
      if case .figure(let figure) = $0.value { figure } else { nil }
    }
    let all = figures + [article.mainFigure?.value].compactMap(\.self)
    #expect(all.map(\.caption?.string) == ["Passengers wait on the quay"])
  }

  @Test("Items are no subheadings, however short, and a heading without text below is none")
  func falseSubheadings() throws {
    let article = try read(
      Pages.page(
        "<h2>What it carries</h2><ul><li><b>Cars</b></li><li><b>Cattle</b></li></ul>",
        after: "<h2>Most read</h2>")
    ).article
    var subheadings: [String] = []
    for part in article.body {
      if case .subheading(let subheading) = part.value {
        subheadings.append(subheading.text.string)
      }
    }
    #expect(subheadings == ["What it carries"])
  }

  @Test("A picture of the author is none of the article's")
  func portrait() throws {
    let article = try read(
      Pages.page(
        """
        <div class="author-box"><img class="avatar" src="/people/ada.jpg" width="90" height="90"
        alt=""></div>
        """)
    ).article
    #expect(
      !article.body.contains { part in
        if case .figure = part.value { true } else { false }
      })
  }

  @Test("Every text of the page is in a part or in an omission")
  func nothingIsLost() throws {
    let page = Pages.page(
      "<ul><li><a href='/a'>Storm breaks pier</a></li></ul><p>Short <b>words</b>.</p>",
      after: "<aside class='related'><h3>Related</h3><a href='/b'>Fish market opens</a></aside>")
    let reading = try read(page)
    var ranges = reading.omissions.map(\.range)
    var finder = OriginFinder()
    finder.visit(reading.article)
    ranges += finder.ranges
    let bytes = Array(page.utf8)
    for word in ["Home", "Sport", "Related", "Fish market", "Copyright", "Storm breaks", "Short"] {
      let start = try #require(page.range(ofBytes: word, in: bytes))
      #expect(ranges.contains { $0.contains(start) }, "\(word) is in no part and no omission")
    }
  }

  @Test("Elements nested deeper than blocks may be are read, and reported")
  func deepNesting() throws {
    let deep =
      String(repeating: "<div>", count: 3000) + "<p>The deepest word of all.</p>"
      + String(repeating: "</div>", count: 3000)
    let reading = try read(Pages.page(deep))
    #expect(reading.diagnostics.contains { $0.kind == .flattened })
  }
}

/// Collects the origins of an article's parts.
struct OriginFinder {
  var ranges: [SourceRange] = []

  mutating func visit(_ article: Article) {
    for part in article.lead + article.body {
      if let origin = part.origin { ranges.append(origin.range) }
    }
    for origin in [article.headline?.origin, article.mainFigure?.origin] {
      if let origin { ranges.append(origin.range) }
    }
  }
}

extension String {
  /// Where the bytes of `word` first lie.
  fileprivate func range(ofBytes word: String, in bytes: [UInt8]) -> SourceRange? {
    let needle = Array(word.utf8)
    for start in 0...(bytes.count - needle.count)
    where bytes[start..<start + needle.count].elementsEqual(needle) {
      return SourceRange(start..<start + needle.count)
    }
    return nil
  }
}
