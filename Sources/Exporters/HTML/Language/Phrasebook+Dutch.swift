import BroadsheetCore

extension Phrasebook {
  /// Dutch.
  static let dutch = Phrasebook(
    language: "nl",
    times: TimePatterns(
      months: [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ],
      month: "%m %y", day: "%d %m %y", time: "%D, %H:%M uur"),
    article: "Artikel", updated: "Bijgewerkt", created: "Geschreven", archived: "Gearchiveerd",
    embargoedUntil: "Embargo tot", expires: "Beschikbaar tot", sources: "Bronnen",
    section: "Rubriek", genre: "Genre", topics: "Onderwerpen", keywords: "Trefwoorden",
    rights: "Rechten", license: "Licentie", acquisition: "Licentie kopen", address: "Adres",
    principles: "Principes", publishingPrinciples: "Redactionele principes",
    correctionsPolicy: "Correctiebeleid", withheld: "Aangehouden: niet voor publicatie",
    canceled: "Ingetrokken: niet voor publicatie",
    deskNotes: "Noten aan de redactie, niet voor publicatie", source: "Bron", table: "Tabel",
    related: "Lees ook", backToText: "Terug naar de tekst",
    corrections: [
      .correction: "Correctie", .clarification: "Verduidelijking", .update: "Update",
      .editorsNote: "Noot van de redactie",
    ],
    embeds: [
      .video: "Video", .audio: "Audio", .post: "Bericht", .map: "Kaart", .chart: "Grafiek",
      .document: "Document", .other: "Meer",
    ],
    gaps: [
      .advertisement: "Advertentie", .media: "Beeld of video", .paywall: "Voor abonnees",
      .truncation: "De tekst breekt hier af",
    ])
}
