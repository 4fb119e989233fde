import BroadsheetCore

/// Short articles in other languages and scripts.
extension Showcase {
  /// A report of a German news agency.
  static let german: Article = {
    var article = Article(
      kicker: "Verkehr", headline: "Nachtzug nach Oslo soll schon im Herbst fahren",
      deck: "Drei Bahnen teilen sich Wagen und Risiko", language: "de")
    article.bylines = [
      Part(Byline(printed: "Von Jule Petersen, dpa", contributors: ["Jule Petersen"]))
    ]
    article.dateline = Part(Dateline(printed: "Hamburg (dpa)", places: ["Hamburg"]))
    article.agencies = ["dpa"]
    article.published = Part(berlinTime)
    article.archived = "2026-04"
    article.mainFigure = Part(
      Figure(
        caption: "Ein Schlafwagen auf dem Rangierbahnhof in Hamburg-Langenfelde.",
        credit: Credit(
          printed: "Foto: Arne Möller/dpa", persons: ["Arne Möller"], agencies: ["dpa"])))
    article.lead = [
      .paragraph([
        "Der Nachtzug von Hamburg nach Oslo soll früher kommen als geplant. Man sei ",
        .quote("„fast fertig“"), ", sagte eine Sprecherin des Betreibers am Dienstag.",
      ])
    ]
    article.body = [
      .paragraph(
        """
        Bisher war vom Frühjahr 2027 die Rede gewesen. Nun sollen die ersten Züge schon im Oktober \
        fahren, zunächst dreimal in der Woche und mit zwölf Wagen.
        """),
      .subheading("Streit über die Fähre"),
      .paragraph(
        """
        Offen ist, ob der Zug auf die Fähre darf. Die Hafenbehörde verlangt ein Gutachten zum \
        Brandschutz; der Betreiber hält das für überflüssig.
        """),
      .gap(Gap(.media)),
      .paragraph("Die Fahrkarten sollen von Juni an verkauft werden."),
      .correction(
        Correction(
          "In einer früheren Fassung hieß es, der Zug habe zehn Wagen. Es sind zwölf.",
          date: "2026-04-21")),
      .tagline("dpa jp yyn1 no"),
    ]
    return article
  }()

  private static let berlinTime =
    Timestamp("2026-04-21T14:05+02:00", offsetBasis: .inferred)
    ?? "2026-04-21T14:05"

  /// A report in Arabic, which is written from right to left.
  static let arabic: Article = {
    var article = Article(
      kicker: "مناخ", headline: "المدينة تزرع عشرة آلاف شجرة على ضفاف النهر",
      deck: "متطوعون من كل الأحياء يشاركون في الحملة", published: "2026-03-03T09:00",
      language: "ar")
    article.dateline = Part(Dateline(printed: "القاهرة"))
    article.lead = [
      .paragraph("بدأت صباح اليوم حملة لزراعة الأشجار على ضفتي النهر، وتستمر حتى نهاية الشهر.")
    ]
    article.body = [
      .paragraph([
        "وقالت منسقة الحملة: ", .quote("«نريد ظلا لأطفالنا»"), "، وأضافت أن مشروع ",
        .styled(.language("en"), ["Green Banks"]), " يشمل ثلاث مدن.",
      ]),
      .subheading("أرقام الحملة"),
      .list(ItemList(items: [ItemList.Item("عشرة آلاف شجرة"), ItemList.Item("ثلاثة آلاف متطوع")])),
      .quotation(
        Quotation(
          content: [.paragraph("«الشجرة التي نزرعها اليوم لن نجلس نحن تحتها.»")],
          attribution: "أحد المتطوعين")),
    ]
    return article
  }()

  /// A report in Japanese.
  static let japanese: Article = {
    var article = Article(
      kicker: "交通", headline: "夜行フェリー、十一年ぶりに再開　島民の組合が運航",
      deck: "二百十二の船室を冬も埋められるか", published: "2026-03-03T06:30", language: "ja")
    article.lead = [
      .paragraph("島と本土を結ぶ夜行フェリーが三日、十一年ぶりに運航を再開した。船は島民の協同組合が買い取ったもので、初便は満室だった。")
    ]
    article.body = [
      .paragraph([
        .quote("「船がなくなり、人が島を出ていった」"), "と組合長は振り返る。船齢は四十一年。エンジンはメタノールを燃料とするものに替えられた。",
      ]),
      .subheading("運賃は据え置き"),
      .paragraph("座席の運賃は十一年前と同じ額に据え置かれた。組合は年間の乗船率六割を目標としている。"),
      .tagline("（共同取材班）"),
    ]
    return article
  }()
}
