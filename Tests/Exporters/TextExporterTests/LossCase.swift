import BroadsheetCore
import Testing

/// A part of an article alone, and what must become of it.
struct LossCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var article: Article
  /// What the page shows of it; `nil` if nothing.
  var shown: String?
  var losses: [Feature]

  init(
    _ name: String, shown: String? = nil, losing losses: Feature...,
    fill: (inout Article) -> Void
  ) {
    testDescription = name
    article = Article()
    fill(&article)
    self.shown = shown
    self.losses = losses
  }

  static func block(
    _ name: String, _ block: Part<Block>, shown: String? = nil, losing losses: Feature...
  ) -> LossCase {
    var result = LossCase(name, shown: shown) { $0.body = [block] }
    result.losses = losses
    return result
  }
}

extension LossCase {
  static let head: [LossCase] = [
    LossCase("kicker", shown: "Sea") { $0.kicker = "Sea" },
    LossCase("headline", shown: "Sea") { $0.headline = "Sea" },
    LossCase("deck", shown: "Sea") { $0.deck = "Sea" },
    LossCase("teaser", losing: .teaser) { $0.teaser = "Sea" },
    LossCase("slugline", losing: .slugline) { $0.slugline = "sea-ferry" },
    LossCase("byline", shown: "By Ada Quill, Kiel") {
      $0.bylines = [
        Part(
          Byline(
            printed: "By Ada Quill, Kiel",
            contributors: [Contributor("Ada Quill", role: .author, affiliation: "Kiel")]))
      ]
    },
    LossCase("byline without a line", shown: "By Ada Quill and Tom Reddy") {
      $0.bylines = [Part(Byline(printed: "", contributors: ["Ada Quill", "Tom Reddy"]))]
    },
    LossCase("contributor's role", shown: "By Ada", losing: .contributor) {
      $0.bylines = [
        Part(Byline(printed: "By Ada", contributors: [Contributor("Ada", role: .photo)]))
      ]
    },
    LossCase("contributor not in the line", shown: "By us", losing: .contributor) {
      $0.bylines = [Part(Byline(printed: "By us", contributors: ["Ada"]))]
    },
    LossCase("contributor's page", shown: "By Ada", losing: .contributor) {
      $0.bylines = [
        Part(Byline(printed: "By Ada", contributors: [Contributor("Ada", link: "/ada")]))
      ]
    },
    LossCase("dateline", shown: "KIEL, May 3") {
      $0.dateline = Part(Dateline(printed: "KIEL, May 3", places: ["KIEL"]))
    },
    LossCase("dateline's coordinates", shown: "KIEL", losing: .dateline) {
      $0.dateline = Part(Dateline(printed: "KIEL", places: [Place("KIEL", latitude: 54.3)]))
    },
    LossCase("agencies", shown: "AP, dpa") { $0.agencies = [Part("AP"), Part("dpa")] },
    LossCase("agency's code", shown: "AP", losing: .agency) {
      $0.agencies = [Part(Organization("AP", code: "ap"))]
    },
    LossCase("sources", losing: .source) { $0.sources = [Part("Reuters")] },
    LossCase("provider", losing: .provider) { $0.provider = Part("The Courier") },
    LossCase("published", shown: "2024-05-12, 07:30+01:00") {
      $0.published = Part("2024-05-12T07:30+01:00")
    },
    LossCase("published in UTC", shown: "2024-05-12, 07:30:10 UTC") {
      $0.published = Part("2024-05-12T07:30:10Z")
    },
    LossCase("published on a day", shown: "2024-05-12") { $0.published = Part("2024-05-12") },
    LossCase("published in a month", shown: "2024-05") { $0.published = Part("2024-05") },
    LossCase("updated", shown: "Updated: 2024-05-12") { $0.updated = Part("2024-05-12") },
    LossCase("created", losing: .created) { $0.created = Part("2024-05-12") },
    LossCase("archived", shown: "date 2024-05") { $0.archived = Part("2024-05") },
    LossCase("embargo", losing: .embargoedUntil) { $0.embargoedUntil = Part("2024-05-12") },
    LossCase("expiry", losing: .expires) { $0.expires = Part("2024-05-12") },
    LossCase("language", losing: .language) { $0.language = "en" },
    LossCase("rights", losing: .rights) { $0.rights = Part(Rights(notice: "© 2024")) },
    LossCase("canonical link", losing: .canonicalLink) {
      $0.canonicalLink = Part("https://a.example")
    },
    LossCase("topics", losing: .topic) { $0.topics = [Part("Shipping")] },
    LossCase("keywords", losing: .keyword) { $0.keywords = ["ferry"] },
    LossCase("entities", losing: .entity) { $0.entities = [Part(Entity(.place, "Kiel"))] },
    LossCase("identifiers", losing: .identifier) { $0.identifiers = [Part("urn:1")] },
    LossCase("version", losing: .version) { $0.version = Part("2") },
    LossCase("trust", losing: .trust) { $0.trust = Part(Trust(isAccessibleForFree: true)) },
    LossCase("urgency", losing: .urgency) { $0.urgency = Urgency(rawValue: 1).map { Part($0) } },
    LossCase("edit status", losing: .editStatus) { $0.editStatus = Part(EditStatus(.usable)) },
    LossCase("desk note", shown: "[Call Ada]") { $0.deskNotes = ["Call Ada"] },
    LossCase("desk note's role", shown: "[Call Ada]", losing: .deskNote) {
      $0.deskNotes = [Part(DeskNote("Call Ada", role: "editors"))]
    },
    LossCase("main figure", shown: "Rain. Photo: Ada") {
      $0.mainFigure = Part(Figure(caption: "Rain.", credit: "Photo: Ada"))
    },
    LossCase("main figure without words", losing: .media, .mainFigure) {
      $0.mainFigure = Part(Figure(media: [Media("a.jpg")]))
    },
    LossCase("lead", shown: "Sea") { $0.lead = [.paragraph("Sea")] },
  ]

  static let blocks: [LossCase] = [
    .block("paragraph", .paragraph("Sea"), shown: "Sea"),
    .block("empty paragraph", .paragraph(""), losing: .paragraph),
    .block("blank paragraph", .paragraph(" \n "), losing: .paragraph),
    .block("subheading", .subheading("Sea"), shown: "Sea"),
    .block(
      "deep subheading", .subheading("Sea", level: 3), shown: "Sea", losing: .subheadingLevel),
    .block(
      "quotation",
      .quotation(Quotation(content: [.paragraph("“Sea.”")], attribution: "Ada")),
      shown: "“Sea.”\n— Ada"),
    .block(
      "pull quotation", .quotation(Quotation(.pull, content: [.paragraph("“Sea.”")])),
      shown: "“Sea.”", losing: .quotation),
    .block(
      "quotation's source",
      .quotation(Quotation(content: [.paragraph("“Sea.”")], source: "https://a.example")),
      shown: "“Sea.”", losing: .link),
    .block("list", .list(ItemList("Sea", "Land")), shown: "- Sea\n- Land"),
    .block(
      "list of long items",
      .list(
        ItemList(
          isOrdered: true,
          items: [
            ItemList.Item([.paragraph("Sea"), .paragraph("wide")]), ItemList.Item("Land"),
          ])), shown: "1. Sea\n\n   wide\n\n2. Land"),
    .block(
      "list in a list", .list(ItemList(items: [ItemList.Item([.list(ItemList("Sea"))])])),
      shown: "- - Sea"),
    .block("empty list", .list(ItemList(items: [])), losing: .list),
    .block(
      "table with spans",
      .table(
        Table(rows: [
          Table.Row([Table.Cell("Sea", columnSpan: 2), Table.Cell("Land", isHeader: true)]),
          Table.Row("a", "b", "c"),
        ])), shown: "Sea   Land\na  b  c", losing: .cellSpan, .headerCell),
    .block(
      "figure", .figure(Figure(caption: "Rain.", credit: "Photo: Ada")), shown: "Rain. Photo: Ada"
    ),
    .block("credit alone", .figure(Figure(credit: "Photo: Ada")), shown: "Photo: Ada"),
    .block(
      "figure's alternative text", .figure(Figure(alternativeText: "Rain")),
      losing: .alternativeText, .figure),
    .block(
      "credit's persons",
      .figure(Figure(caption: "Rain.", credit: Credit(printed: "AP", persons: ["Ada"]))),
      shown: "Rain. (AP)", losing: .creditParties),
    .block(
      "embed", .embed(Embed(.video, link: "https://a.example/v", caption: "Film")),
      shown: "Film\nhttps://a.example/v", losing: .link, .embed),
    .block("gap at the edge", .gap(), losing: .gap),
    .block("gap with a note", .gap(Gap(note: "advert")), shown: "[advert]", losing: .gap),
    .block(
      "related link", .relatedLink(RelatedLink("Sea", link: "https://a.example", label: "See")),
      shown: "See: Sea", losing: .link),
    .block(
      "correction", .correction(Correction("Sea, not land.")), shown: "Correction: Sea, not land."),
    .block(
      "question", .interviewTurn(InterviewTurn(.question, speaker: "Ada", "Sea?")),
      shown: "Ada: Sea?"),
    .block(
      "answer that starts with a list",
      .interviewTurn(InterviewTurn(.answer, speaker: "Ada", content: [.list(ItemList("Sea"))])),
      shown: "Ada:\n\n- Sea"),
    .block(
      "box", .infobox(Infobox(title: "Sea", content: [.paragraph("Wet.")])), shown: "Sea\n\nWet.",
      losing: .infobox),
    .block("preformatted text", .preformatted("a\n\n\n  b\n"), shown: "    a\n\n\n      b"),
    .block("separator", .separator, shown: "* * *"),
    .block("footnote", .footnote(Footnote("1", content: [.paragraph("Sea")])), shown: "[1] Sea"),
    .block("tagline", .tagline("Sea"), shown: "Sea"),
  ]

  static let styles: [LossCase] =
    ([
      .emphasis, .strong, .link(to: "https://a.example"), .quote, .code, .subscript, .superscript,
      .language("fr"), .entity(Entity(.place, "Kiel")), .footnoteReference(label: "1"),
    ] as [Style]).map { style in
      var result = LossCase.block(
        "\(Feature(style))", .paragraph([.styled(style, ["Sea"])]), shown: "Sea")
      result.losses = [Feature(style)]
      return result
    } + [
      .block("quote in marks", .paragraph([.quote("“Sea”")]), shown: "“Sea”"),
      .block(
        "speaker", .paragraph([.quote("“Sea”", speaker: "Ada")]), shown: "“Sea”", losing: .speaker),
      .block(
        "line break", .paragraph(["Sea", .lineBreak, "Land"]), shown: "Sea\nLand",
        losing: .lineBreak),
    ]
}
