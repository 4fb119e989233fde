import BroadsheetCore

extension Phrasebook {
  /// English, with day before month.
  static let english = Phrasebook(
    language: "en",
    times: TimePatterns(
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ],
      month: "%m %y", day: "%d %m %y", time: "%D, %H:%M"),
    article: "Article", updated: "Updated", created: "Written", archived: "Archived",
    embargoedUntil: "Embargoed until", expires: "Available until", sources: "Sources",
    section: "Section", genre: "Genre", topics: "Topics", keywords: "Keywords", rights: "Rights",
    license: "License", acquisition: "Buy a license", address: "Address",
    principles: "Principles", publishingPrinciples: "Publishing principles",
    correctionsPolicy: "Corrections policy",
    withheld: "Withheld: not for publication", canceled: "Canceled: not for publication",
    deskNotes: "Notes to the desk, not for publication",
    source: "Source", table: "Table", related: "Related articles", backToText: "Back to the text",
    corrections: [
      .correction: "Correction", .clarification: "Clarification", .update: "Update",
      .editorsNote: "Editor’s note",
    ],
    embeds: [
      .video: "Video", .audio: "Audio", .post: "Post", .map: "Map", .chart: "Chart",
      .document: "Document", .other: "More",
    ],
    gaps: [
      .advertisement: "Advertisement", .media: "Picture or video", .paywall: "For subscribers",
      .truncation: "The text breaks off",
    ])

  /// English, with month before day and the clock of twelve hours.
  static let americanEnglish: Phrasebook = {
    var phrases = english
    phrases.language = "en-us"
    phrases.times.day = "%m %d, %y"
    phrases.times.time = "%D, %h:%M %p"
    return phrases
  }()
}
