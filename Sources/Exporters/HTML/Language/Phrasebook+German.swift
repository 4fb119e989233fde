import BroadsheetCore

extension Phrasebook {
  /// German.
  static let german = Phrasebook(
    language: "de",
    times: TimePatterns(
      months: [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ],
      month: "%m %y", day: "%d. %m %y", time: "%D, %H:%M Uhr"),
    article: "Artikel", updated: "Aktualisiert", created: "Verfasst", archived: "Archiviert",
    embargoedUntil: "Sperrfrist bis", expires: "Verfügbar bis", sources: "Quellen",
    section: "Ressort", genre: "Darstellungsform", topics: "Themen", keywords: "Schlagwörter",
    rights: "Rechte", license: "Lizenz", acquisition: "Lizenz erwerben", address: "Adresse",
    principles: "Grundsätze", publishingPrinciples: "Redaktionelle Grundsätze",
    correctionsPolicy: "Umgang mit Fehlern",
    withheld: "Zurückgehalten: nicht zur Veröffentlichung",
    canceled: "Zurückgezogen: nicht zur Veröffentlichung",
    deskNotes: "Hinweise an die Redaktion, nicht zur Veröffentlichung",
    source: "Quelle", table: "Tabelle", related: "Mehr zum Thema", backToText: "Zurück zum Text",
    corrections: [
      .correction: "Berichtigung", .clarification: "Klarstellung", .update: "Aktualisierung",
      .editorsNote: "Anmerkung der Redaktion",
    ],
    embeds: [
      .video: "Video", .audio: "Audio", .post: "Beitrag", .map: "Karte", .chart: "Grafik",
      .document: "Dokument", .other: "Mehr",
    ],
    gaps: [
      .advertisement: "Anzeige", .media: "Bild oder Video", .paywall: "Für Abonnenten",
      .truncation: "Der Text bricht hier ab",
    ])
}
