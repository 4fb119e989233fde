import BroadsheetCore

/// Invented articles that show what a page can hold.
enum Showcase {
  /// An article in English with nearly every part of the model.
  static let english: Article = {
    var article = Article()
    setHead(of: &article)
    setMetadata(of: &article)
    article.lead = [
      .paragraph(
        """
        The gangway came down at ten past six, and the first person over it was a man with a cello. \
        Behind him walked four hundred people who had waited eleven years for a bed on the water.
        """)
    ]
    article.body = opening + fares + conditions + interview + ending + notes
    return article
  }()

  private static func setHead(of article: inout Article) {
    article.kicker = "Sea travel"
    article.headline = "After eleven winters, the night ferry to Skarholm sails again"
    article.deck = """
      A cooperative of islanders bought the ship for less than the price of a house. Now it has to \
      fill 212 cabins in January.
      """
    article.teaser = "The night ferry to Skarholm is back, and its passengers own it."
    article.bylines = [
      Part(
        Byline(
          printed: "By Mara Lindqvist and Tom Okafor",
          contributors: [
            Contributor(
              "Mara Lindqvist", jobTitle: "Coast correspondent",
              affiliation: "The Skarholm Courier", link: "https://example.org/lindqvist"),
            Contributor("Tom Okafor", role: .reporting),
          ]))
    ]
    article.dateline = Part(
      Dateline(
        printed: "SKARHOLM, March 3 (NTW)",
        places: [Place("Skarholm", latitude: 57.5, longitude: 18.5)], date: "2026-03-03"))
    article.agencies = ["NTW", "Coastal News"]
    article.sources = [Part(Organization("Harbour Board of Skarholm", role: "passenger figures"))]
    article.provider = Part(Organization("The Skarholm Courier", link: "https://example.org/"))
    article.published = "2026-03-03T06:30"
    article.updated = "2026-03-03T11:05"
    article.mainFigure = Part(
      Figure(
        media: [Media("ferry.svg", mediaType: "image/svg+xml", width: 1600, height: 900)],
        alternativeText: "A white ferry with lit windows crosses a calm bay at dawn",
        caption: """
          The “Aurelia” leaves the outer harbour on Tuesday morning, forty minutes late and with \
          every cabin sold.
          """,
        credit: Credit(
          printed: "Photo: Ines Halvorsen/NTW", persons: ["Ines Halvorsen"], agencies: ["NTW"])))
  }

  private static func setMetadata(of article: inout Article) {
    article.language = "en-GB"
    article.topics = [
      Part(Topic("Travel", kind: .section)),
      Part(Topic("Reportage", kind: .genre, code: "genre:Reportage")),
      Part(Topic("Sea transport", code: "medtop:20000345", scheme: "medtop")),
      Part(Topic("Island communities", confidence: .high, relevance: 80)),
      Part(Topic("Cooperatives")),
    ]
    article.keywords = ["night ferry", "methanol", "Skarholm"]
    article.entities = [
      Part(Entity(.organization, "Skarholm Night Line")), Part(Entity(.object, "Aurelia")),
    ]
    article.identifiers = [Part(Identifier("urn:example:aurelia", scheme: "guid"))]
    article.version = Part(Version("3", supersedes: ["urn:example:aurelia:2"]))
    article.trust = Part(
      Trust(
        isAccessibleForFree: true, publishingPrinciples: "https://example.org/principles",
        correctionsPolicy: "https://example.org/corrections",
        indicators: [Trust.Indicator("Reported on the spot")]))
    article.rights = Part(
      Rights(
        holder: Organization("The Skarholm Courier"), year: 2026,
        notice: "© 2026 The Skarholm Courier",
        license: "https://creativecommons.org/licenses/by/4.0/"))
    article.canonicalLink = "https://example.org/2026/03/aurelia"
  }

  // MARK: Body

  private static let opening: [Part<Block>] = [
    .paragraph([
      """
      The overnight line between the mainland and Skarholm closed in the winter of 2015, when a \
      low-cost airline opened a route that lasted three seasons. \

      """,
      .quote(
        "“We lost the plane, then we lost the boat, and then people began to leave,”",
        speaker: "Greta Anholt"),
      " said ", .styled(.entity(Entity(.person, "Greta Anholt")), ["Greta Anholt"]),
      ", who chairs the cooperative that now owns the ship.",
      .styled(.footnoteReference(label: "1"), ["1"]),
    ]),
    .infobox(
      Infobox(
        title: "The line in figures",
        content: [
          .list(
            ItemList(items: [
              ItemList.Item("1,911 members paid at least €250 each"),
              ItemList.Item("212 cabins, 40 of them with a window"),
              ItemList.Item("Nine hours at 14 knots"),
            ]))
        ])),
    .paragraph([
      "The ship is forty-one years old and has carried four names. A yard in ",
      .link("https://example.org/yard", "Port Ellery"),
      " replaced both engines with units that burn methanol; the name ",
      .styled(.language("la"), [.emphasis("Aurelia")]),
      """
       was chosen by the school children of the island in a vote that nobody dared to overrule. By \
      the yard’s own count she now emits 
      """,
      .strong("61 per cent"), " less CO", .styled(.subscript, ["2"]), " a voyage.",
    ]),
  ]

  private static let fares: [Part<Block>] = [
    .subheading("A price that had to be round"),
    .quotation(
      Quotation(
        .pull, content: [.paragraph("“You go to sleep in one life and wake up in another.”")],
        attribution: "Greta Anholt")),
    .paragraph(
      """
      Tickets start at €39 for a reclining seat. The cooperative argued for months over the figure, \
      then settled on it because it was what the last crossing had cost in 2015. Cabins are dearer, \
      and the dearest are gone until May.
      """),
    .table(
      Table(
        caption: "Fares one way, in euros",
        rows: [
          row(["Berth", "Winter", "Summer", "Sold"], isHead: true),
          row(["Reclining seat", "39", "49", "71 %"]),
          row(["Berth in a shared cabin", "68", "92", "88 %"]),
          row(["Cabin with a window", "145", "210", "100 %"]),
        ])),
    .quotation(
      Quotation(
        content: [
          .paragraph(
            """
            The council notes that no tender was held, because nobody else wanted the route, and \
            wishes the cooperative calm seas.
            """)
        ],
        attribution: "Minutes of the island council, 14 January",
        source: "https://example.org/minutes")),
  ]

  private static func row(_ words: [RichText], isHead: Bool = false) -> Table.Row {
    Table.Row(
      words.enumerated().map { Table.Cell($1, isHeader: isHead || $0 == 0) })
  }

  private static let conditions: [Part<Block>] = [
    .paragraph(
      """
      What the crews do not say aloud is that one bad winter would end it. The cooperative’s rules \
      name three conditions for going on:
      """),
    .list(
      ItemList(
        isOrdered: true,
        items: [
          ItemList.Item("at least 60 per cent of the berths sold over a year;"),
          ItemList.Item("no more than four crossings cancelled in a row;"),
          ItemList.Item([
            .paragraph("a reserve for repairs of two million euros, made up of"),
            .list(
              ItemList(items: [
                ItemList.Item("members’ loans and"), ItemList.Item("a tenth of every fare."),
              ])),
          ]),
        ])),
    .gap(Gap(.advertisement)),
  ]

  private static let interview: [Part<Block>] = [
    .subheading("Two questions to the captain", level: 3),
    .interviewTurn(
      InterviewTurn(
        .question, speaker: "Courier", "You have sailed tankers and icebreakers. Why this?")),
    .interviewTurn(
      InterviewTurn(
        .answer, speaker: "Ruth Adeyemi",
        "Because somebody cooks breakfast. On a tanker nobody waves when you leave.")),
    .interviewTurn(InterviewTurn(.question, speaker: "Courier", "And the weather?")),
    .interviewTurn(
      InterviewTurn(.answer, speaker: "Ruth Adeyemi", "The weather has not signed anything.")),
  ]

  private static let ending: [Part<Block>] = [
    .embed(
      Embed(
        .video, link: "https://video.example.org/w/aurelia-first-night", provider: "Tidewater TV",
        caption: "The first night on board, in four minutes")),
    .paragraph([
      "The timetable is painted on the door of the ticket office, as it was before. Its code, ",
      .styled(.code, ["SKA-21"]), ", is the one that sailors have always used:",
    ]),
    .preformatted(
      """
      Mon Wed Fri   21:15  mainland → Skarholm
      Tue Thu Sat   21:40  Skarholm → mainland
      """),
    .figure(
      Figure(
        alternativeText: "A hand-painted door with two columns of times",
        caption: "The office door on Quay Street.",
        credit: Credit(printed: "Archive of the harbour board"))),
    .separator,
    .paragraph(
      """
      On Tuesday the man with the cello stayed on deck until the island could be made out. He had \
      nothing to do on Skarholm, he said. He had only wanted to arrive somewhere slowly.
      """),
  ]

  private static let notes: [Part<Block>] = [
    .relatedLink(
      RelatedLink(
        "How a village bought its own lighthouse", link: "https://example.org/lighthouse",
        label: "Read also")),
    .relatedLink(
      RelatedLink(
        "Methanol at sea: what the new engines can do", link: "https://example.org/methanol",
        label: "Background")),
    .correction(
      Correction(
        "An earlier version of this article gave the ship’s age as 43 years. She was launched in 1985.",
        date: "2026-03-03")),
    .tagline("Additional reporting by Jonas Weir in Port Ellery"),
    .footnote(
      Footnote(
        "1",
        content: [
          .paragraph("The cooperative was entered in the register on 2 February 2025.")
        ])),
  ]
}
