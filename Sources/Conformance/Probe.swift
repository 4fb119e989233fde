import BroadsheetCore

/// Puts a word into one feature of an article, to see whether an export still holds it.
struct Probe: Sendable {
  /// The features whose loss, when reported, excuses the missing word.
  var features: [Feature]

  /// Puts the word there.
  var place: @Sendable (inout Article, String) -> Void

  init(
    _ features: Feature..., place: @escaping @Sendable (inout Article, String) -> Void
  ) {
    self.features = features
    self.place = place
  }

  /// A word of letters only, so that no escaping changes it, and that no format uses by itself.
  static func word(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnop")
    return "Zq\(letters[index / 16 % 16])\(letters[index % 16])vix"
  }

  /// An article with every probe's word in its place, and the words.
  static func fullArticle() -> Article {
    var article = Article()
    for (index, probe) in all.enumerated() { probe.place(&article, word(index)) }
    return article
  }

  static let all: [Probe] = head + blocks + inline

  // MARK: Head

  private static let head: [Probe] = [
    Probe(.kicker) { $0.kicker = Part(RichText($1)) },
    Probe(.headline) { $0.headline = Part(RichText($1)) },
    Probe(.deck) { $0.deck = Part(RichText($1)) },
    Probe(.teaser) { $0.teaser = Part(RichText($1)) },
    Probe(.slugline) { $0.slugline = Part($1) },
    Probe(.byline) { $0.bylines.append(Part(Byline(printed: RichText("By \($1)")))) },
    Probe(.byline, .contributor) {
      $0.bylines.append(Part(Byline(printed: "By us", contributors: [Contributor($1)])))
    },
    Probe(.dateline) { $0.dateline = Part(Dateline(printed: $1)) },
    Probe(.agency) { $0.agencies.append(Part(Organization($1))) },
    Probe(.source) { $0.sources.append(Part(Organization($1))) },
    Probe(.provider) { $0.provider = Part(Organization($1)) },
    Probe(.language) { $0.language = Part(LanguageTag("x-\($1)")) },
    Probe(.rights) { $0.rights = Part(Rights(notice: $1)) },
    Probe(.canonicalLink) { $0.canonicalLink = Part(Hyperlink("https://example.org/\($1)")) },
    Probe(.topic) { $0.topics.append(Part(Topic($1))) },
    Probe(.keyword) { $0.keywords.append(Part($1)) },
    Probe(.entity) { $0.entities.append(Part(Entity(.person, $1))) },
    Probe(.identifier) { $0.identifiers.append(Part(Identifier($1))) },
    Probe(.version) { $0.version = Part(Version($1)) },
    Probe(.trust) { $0.trust = Part(Trust(digitalSourceType: $1)) },
    Probe(.editStatus) { $0.editStatus = Part(EditStatus(.usable, printed: $1)) },
    Probe(.deskNote) { $0.deskNotes.append(Part(DeskNote(RichText($1)))) },
    Probe(.mainFigure, .figure, .caption) { $0.mainFigure = Part(Figure(caption: RichText($1))) },
    Probe(.lead) { $0.lead.append(.paragraph(RichText($1))) },
  ]

  // MARK: Blocks

  private static let blocks: [Probe] = [
    Probe(.paragraph) { $0.body.append(.paragraph(RichText($1))) },
    Probe(.subheading) { $0.body.append(.subheading(RichText($1))) },
    Probe(.quotation) { $0.body.append(.quotation(Quotation(content: paragraph($1)))) },
    Probe(.quotation) {
      $0.body.append(.quotation(Quotation(.pull, content: [], attribution: RichText($1))))
    },
    Probe(.list) {
      $0.body.append(.list(ItemList(items: [ItemList.Item(RichText($1))])))
    },
    Probe(.table) {
      $0.body.append(.table(Table(rows: [Table.Row([Table.Cell(RichText($1))])])))
    },
    Probe(.table, .caption) { $0.body.append(.table(Table(caption: RichText($1), rows: []))) },
    Probe(.figure, .caption) { $0.body.append(.figure(Figure(caption: RichText($1)))) },
    Probe(.figure, .credit) {
      $0.body.append(.figure(Figure(caption: "Rain", credit: Credit(printed: $1))))
    },
    Probe(.figure, .credit, .creditParties) {
      $0.body.append(.figure(Figure(caption: "Sun", credit: Credit(printed: "us", persons: [$1]))))
    },
    Probe(.figure, .alternativeText) {
      $0.body.append(
        .figure(Figure(media: [Media("https://example.org/a.jpg")], alternativeText: $1)))
    },
    Probe(.figure, .media) {
      $0.body.append(.figure(Figure(media: [Media(Hyperlink("https://example.org/\($1).jpg"))])))
    },
    Probe(.embed) { $0.body.append(.embed(Embed(.video, caption: RichText($1)))) },
    Probe(.gap) { $0.body.append(.gap(Gap(.media, note: $1))) },
    Probe(.relatedLink) { $0.body.append(.relatedLink(RelatedLink(RichText($1)))) },
    Probe(.correction) { $0.body.append(.correction(Correction(RichText($1)))) },
    Probe(.interviewTurn) {
      $0.body.append(.interviewTurn(InterviewTurn(.question, RichText($1))))
    },
    Probe(.interviewTurn, .speaker) {
      $0.body.append(.interviewTurn(InterviewTurn(.answer, speaker: $1, "Yes.")))
    },
    Probe(.infobox) {
      $0.body.append(.infobox(Infobox(title: RichText($1), content: paragraph("Box."))))
    },
    Probe(.infobox) { $0.body.append(.infobox(Infobox(content: paragraph($1)))) },
    Probe(.preformatted) { $0.body.append(.preformatted($1)) },
    Probe(.footnote) { $0.body.append(.footnote(Footnote("1", content: paragraph($1)))) },
    Probe(.tagline) { $0.body.append(.tagline(RichText($1))) },
  ]

  // MARK: Inline

  private static let inline: [Probe] =
    [
      .emphasis, .strong, .code, .subscript, .superscript, .quote, .language("fr"),
      .link(to: "https://example.org"), .entity(Entity(.place, "Kiel")),
      .footnoteReference(label: "1"),
    ].map { (style: Style) in
      Probe(Feature(style)) {
        $0.body.append(.paragraph(RichText(["A ", .styled(style, [.text($1)]), " b."])))
      }
    } + [
      Probe(.link) {
        $0.body.append(
          .paragraph([.link(Hyperlink("https://example.org/\($1)"), "here")]))
      },
      Probe(.speaker, .quote) {
        $0.body.append(.paragraph([.quote("“Yes”", speaker: $1)]))
      },
    ]

  private static func paragraph(_ text: String) -> [Part<Block>] { [.paragraph(RichText(text))] }
}
