import BroadsheetCore
import Testing

/// An article to type, with all that a page of text can hold.
struct Sample: Sendable, CustomTestStringConvertible {
  var name: String
  var article: Article

  var testDescription: String { name }

  static let all = [english, german, japanese]

  static let english = Sample(name: "english") {
    $0.kicker = "Harbors"
    $0.headline = "A ferry that leaves when the choir has finished"
    $0.deck = "Passengers of Port Ellery have waited for the last note since 1911"
    $0.bylines = [
      Part(Byline(printed: "By Ada Quill, shipping reporter", contributors: ["Ada Quill"]))
    ]
    $0.dateline = Part(Dateline(printed: "PORT ELLERY, May 12 (AP)"))
    $0.agencies = [Part("AP")]
    $0.published = Part("2024-05-12T07:30+01:00")
    $0.updated = Part("2024-05-13T18:05+01:00")
    $0.language = "en"
    $0.mainFigure = Part(
      Figure(
        caption: "The choir on the quay, in the rain.", credit: "Photo: Tom Reddy/AP"))
    $0.lead = [
      .paragraph(
        "For more than a century the evening ferry has waited for the choir. On Sunday it did not.")
    ]
    $0.body = [
      .paragraph([
        "“We were in the middle of the ", .emphasis("Amen"), "”, said ",
        .quote("“we looked up, and there it went”"), ".",
      ]),
      .subheading("A timetable with rests in it"),
      .quotation(
        Quotation(
          content: [
            .paragraph("“A ship that cannot wait for a tenor has no business on our water.”")
          ],
          attribution: "Harbor Master Ines Doyle")),
      .paragraph("Three things are to change:"),
      .list(
        ItemList(items: [
          ItemList.Item("The choir starts at six."),
          ItemList.Item([
            .paragraph("The ferry leaves after the last note, which is to be agreed upon by both:"),
            .list(
              ItemList(
                isOrdered: true, start: 9,
                "a long one in summer", "a short one in winter")),
          ]),
          ItemList.Item("Latecomers swim."),
        ])),
      .gap(),
      .table(
        Table(
          caption: "Waiting times in minutes",
          rows: [
            Table.Row([
              Table.Cell("Season", isHeader: true), Table.Cell("Shortest", isHeader: true),
              Table.Cell("Longest, and why", isHeader: true),
            ]),
            Table.Row("Summer", "4", "31, a canon that nobody could end"),
            Table.Row("Winter", "2", "11, frozen ropes"),
          ])),
      .interviewTurn(InterviewTurn(.question, speaker: "The Courier", "Will you wait again?")),
      .interviewTurn(InterviewTurn(.answer, speaker: "Doyle", "If they sing better.")),
      .infobox(Infobox(title: "The ferry", content: [.paragraph("Built in 1908, two engines.")])),
      .preformatted("dep. 18:00\n\n   arr. 18:40"),
      .footnote(Footnote("1", content: [.paragraph("By the church clock, which is slow.")])),
      .separator,
      .relatedLink(RelatedLink("The choir of Port Ellery", label: "Read more")),
      .correction(Correction("An earlier version gave the year as 1919.")),
      .tagline("Additional reporting by Tom Reddy"),
    ]
  }

  static let german = Sample(name: "german") {
    $0.archived = Part("2019-04")
    $0.kicker = "Kleingärten"
    $0.headline = "Die Donaudampfschifffahrtsgesellschaft verschenkt ihre letzte Laube"
    $0.bylines = [Part(Byline(printed: "", contributors: ["Anna Berg", "Uwe Tamm", "Jo Lind"]))]
    $0.agencies = [Part("dpa"), Part("AFP")]
    $0.published = Part(berlin("2019-04-23T08:44", 120))
    $0.updated = Part(berlin("2019-12-01T17:00", 60))
    $0.language = "de"
    $0.mainFigure = Part(
      Figure(caption: "Die Laube von hinten.", credit: "Quelle: Lars Petersen/dpa"))
    $0.lead = [
      .paragraph("Wer sie will, muss sie tragen: Die Laube steht im Überschwemmungsgebiet.")
    ]
    $0.body = [
      .paragraph(
        "„Sie ist undicht“, sagt der Vorstand, „aber sie hat Charakter.“ Beworben haben sich bisher elf Familien, zwei Imker und ein Männerballett."
      ),
      .subheading("Was mit den Bienen geschieht"),
      .list(
        ItemList(
          isOrdered: true,
          "Sie ziehen um.", "Der neue Stand liegt am Weg zur Weichselbaumer Brücke.")),
      .interviewTurn(InterviewTurn(.question, "Und wenn es regnet?")),
      .interviewTurn(InterviewTurn(.answer, "Dann bleiben sie zu Hause.")),
      .relatedLink(RelatedLink("Lauben im Wandel")),
      .correction(
        Correction(
          "Der Name des Vereins war falsch geschrieben.", kind: .editorsNote, date: "2019-04-24")),
    ]
  }

  static let japanese = Sample(name: "japanese") {
    $0.headline = "灯台の猫、三代目が「着任」"
    $0.bylines = [Part(Byline(printed: "記者・水野千夏", contributors: ["水野千夏"]))]
    $0.published = Part("2023-11-08T05:00+09:00")
    $0.language = "ja"
    $0.mainFigure = Part(Figure(caption: "窓辺の三代目。", credit: "写真：青木優"))
    $0.lead = [
      .paragraph("岬の灯台で飼われてきた猫が代替わりし、三代目の「とも」がこの秋から窓辺に座っている。観光客の人気は早くも先代をしのぐ勢いだ。")
    ]
    $0.body = [
      .paragraph("灯台守の佐々木さん（71）は「先代は無口だったが、この子はよく喋る」と笑う。えさ代は年間30,000円ほど。町がカレーパンとTシャツを売ってまかなうという。"),
      .subheading("霧の日は休み"),
      .list(ItemList("午前は十時から", "午後は気分しだい。👩‍🚒👍🏽と書いた札が出る")),
    ]
  }

  private init(name: String, _ fill: (inout Article) -> Void) {
    self.name = name
    self.article = Article()
    fill(&article)
  }

  private static func berlin(_ time: Timestamp, _ minutes: Int) -> Timestamp {
    time.with(offset: UTCOffset(minutes: minutes, basis: .inferred))
  }
}

extension ItemList {
  /// A list whose items are a paragraph each.
  init(isOrdered: Bool = false, start: Int = 1, _ items: RichText...) {
    self.init(isOrdered: isOrdered, start: start, items: items.map { Item($0) })
  }
}

extension Table.Row {
  /// A row of cells that head nothing.
  init(_ cells: RichText...) { self.init(cells.map { Table.Cell($0) }) }
}
