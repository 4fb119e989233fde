import BroadsheetCore

/// The places within the text.
extension Placement {
  static let blocks: [Placement] = [
    Placement("lead", .lead) { $0.lead.append(.paragraph(RichText($1))) },
    Placement("paragraph", .paragraph) { $0.body.append(.paragraph(RichText($1))) },
    Placement("subheading", .subheading) { $0.body.append(.subheading(RichText($1), level: 3)) },
    Placement("list", .list) {
      $0.body.append(.list(ItemList(items: [ItemList.Item(RichText($1))])))
    },
    Placement("list of lists", .list) {
      let inner = ItemList(isOrdered: true, start: 3, items: [ItemList.Item(RichText($1))])
      $0.body.append(.list(ItemList(items: [ItemList.Item([.list(inner)])])))
    },
    Placement("table.cell", .table) {
      $0.body.append(.table(Table(rows: [Table.Row([Table.Cell(RichText($1))])])))
    },
    Placement("table.caption", .caption) {
      $0.body.append(.table(Table(caption: RichText($1), rows: [])))
    },
    Placement("gap.kind", .gap) { $0.body.append(.gap(Gap(Gap.Kind(rawValue: $1)))) },
    Placement("gap.note", .gap) { $0.body.append(.gap(Gap(note: $1))) },
    Placement("relatedLink", .relatedLink) {
      $0.body.append(.relatedLink(RelatedLink(RichText($1))))
    },
    Placement("relatedLink.label", .relatedLink) {
      $0.body.append(.relatedLink(RelatedLink("R", label: $1)))
    },
    Placement("relatedLink.link", .relatedLink) {
      $0.body.append(.relatedLink(RelatedLink("R", link: link($1))))
    },
    Placement("preformatted", .preformatted) { $0.body.append(.preformatted($1)) },
    Placement("tagline", .tagline) { $0.body.append(.tagline(RichText($1))) },
  ]

  static let boxes: [Placement] = [
    Placement("quotation", .quotation) {
      $0.body.append(.quotation(Quotation(content: [.paragraph(RichText($1))])))
    },
    Placement("quotation.attribution", .quotation) {
      $0.body.append(.quotation(Quotation(content: [], attribution: RichText($1))))
    },
    Placement("quotation.source", .quotation) {
      $0.body.append(.quotation(Quotation(.pull, content: [], source: link($1))))
    },
    Placement("correction", .correction) { $0.body.append(.correction(Correction(RichText($1)))) },
    Placement("interviewTurn", .interviewTurn) {
      $0.body.append(.interviewTurn(InterviewTurn(.question, RichText($1))))
    },
    Placement("interviewTurn.speaker", .interviewTurn) {
      $0.body.append(.interviewTurn(InterviewTurn(.answer, speaker: $1, "Yes.")))
    },
    Placement("infobox", .infobox) {
      $0.body.append(.infobox(Infobox(content: [.paragraph(RichText($1))])))
    },
    Placement("infobox.title", .infobox) {
      $0.body.append(.infobox(Infobox(title: RichText($1), content: [])))
    },
    Placement("footnote", .footnote) {
      $0.body.append(.footnote(Footnote("1", content: [.paragraph(RichText($1))])))
    },
    Placement("footnote.label", .footnote) { $0.body.append(.footnote(Footnote($1, content: []))) },
  ]

  static let media: [Placement] = [
    Placement("mainFigure", .mainFigure) { $0.mainFigure = Part(Figure(caption: RichText($1))) },
    Placement("figure.caption", .caption) {
      $0.body.append(.figure(Figure(caption: RichText($1))))
    },
    Placement("figure.credit", .credit) {
      $0.body.append(.figure(Figure(credit: Credit(printed: $1))))
    },
    Placement("figure.credit.persons", .creditParties) {
      $0.body.append(.figure(Figure(credit: Credit(printed: "C", persons: [$1]))))
    },
    Placement("figure.credit.agencies", .creditParties) {
      $0.body.append(.figure(Figure(credit: Credit(printed: "C", agencies: [$1]))))
    },
    Placement("figure.alternativeText", .alternativeText) {
      $0.body.append(.figure(Figure(media: [Media("a.jpg")], alternativeText: $1)))
    },
    Placement("figure.alternativeText without media", .alternativeText) {
      $0.body.append(.figure(Figure(alternativeText: $1)))
    },
    Placement("image.link", .media) { add(Media(link($1), mediaType: "image/jpeg"), to: &$0) },
    Placement("image.link.title", .media) { add(Media(Hyperlink("a.jpg", title: $1)), to: &$0) },
    Placement("image.mediaType", .media) { add(Media("a", mediaType: "image/" + $1), to: &$0) },
    Placement("image among others", .media) {
      add(Media("a.jpg", width: 2), Media(link($1), width: 1), to: &$0)
    },
    Placement("image beside an image of unknown size", .media) {
      add(Media("a.jpg"), Media(link($1)), to: &$0)
    },
    Placement("video.link", .media) { add(Media(link($1), mediaType: "video/mp4"), to: &$0) },
    Placement("video.poster", .media) {
      add(Media("a.mp4"), Media(link($1), mediaType: "image/png"), to: &$0)
    },
    Placement("video.mediaType", .media) { add(Media("a", mediaType: "video/" + $1), to: &$0) },
    Placement("audio.link", .media) { add(Media(link($1), mediaType: "audio/mpeg"), to: &$0) },
    Placement("audio beside an image", .media) {
      add(Media("a.mp3"), Media(link($1), mediaType: "image/png"), to: &$0)
    },
    Placement("document.link", .media) {
      add(Media(link($1), mediaType: "application/pdf"), to: &$0)
    },
    Placement("document.mediaType", .media) { add(Media("a", mediaType: "text/" + $1), to: &$0) },
    Placement("embed.kind", .embed) { $0.body.append(.embed(Embed(Embed.Kind(rawValue: $1)))) },
    Placement("embed.link", .embed) { $0.body.append(.embed(Embed(.map, link: link($1)))) },
    Placement("embed.provider", .embed) { $0.body.append(.embed(Embed(.video, provider: $1))) },
    Placement("embed.caption", .embed) {
      $0.body.append(.embed(Embed(.post, caption: RichText($1))))
    },
  ]

  static let inline: [Placement] = [
    Placement("link", .link) { add(.link(link($1)), to: &$0) },
    Placement("link.title", .link) { add(.link(Hyperlink("x", title: $1)), to: &$0) },
    Placement("link.relation", .link) { add(.link(Hyperlink("x", relation: $1)), to: &$0) },
    Placement("quote.speaker", .speaker) { add(.quote(speaker: $1), to: &$0) },
    Placement("language span", .languageSpan) { add(.language(LanguageTag($1)), to: &$0) },
    Placement("entity span", .entitySpan) { add(.entity(Entity(.person, $1)), to: &$0) },
    Placement("entity span.code", .entitySpan) {
      add(.entity(Entity(.person, "words", code: $1)), to: &$0)
    },
    Placement("footnoteReference", .footnoteReference) {
      add(.footnoteReference(label: $1), to: &$0)
    },
    Placement("words of every style", .paragraph) { article, word in
      let styles: [Style] = [
        .emphasis, .strong, .link(to: "x"), .quote, .code, .subscript, .superscript,
        .language("fr"), .entity(Entity(.object, "o")), .footnoteReference(label: "1"),
      ]
      let text = styles.reduce([Inline.text(word)]) { [.styled($1, $0)] }
      article.body.append(.paragraph(RichText(text)))
    },
  ]

  private static func add(_ style: Style, to article: inout Article) {
    article.body.append(.paragraph(RichText(["a ", .styled(style, ["words"]), " z"])))
  }

  private static func add(_ media: Media..., to article: inout Article) {
    article.body.append(.figure(Figure(media: media)))
  }
}
