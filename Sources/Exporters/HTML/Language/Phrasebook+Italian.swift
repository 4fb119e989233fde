import BroadsheetCore

extension Phrasebook {
  /// Italian.
  static let italian = Phrasebook(
    language: "it",
    times: TimePatterns(
      months: [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
        "settembre", "ottobre", "novembre", "dicembre",
      ],
      month: "%m %y", day: "%d %m %y", time: "%D, %H:%M", firstDay: "1º"),
    article: "Articolo", updated: "Aggiornato", created: "Scritto", archived: "Archiviato",
    embargoedUntil: "Sotto embargo fino a", expires: "Disponibile fino a", sources: "Fonti",
    section: "Sezione", genre: "Genere", topics: "Temi", keywords: "Parole chiave",
    rights: "Diritti", license: "Licenza", acquisition: "Acquista una licenza",
    address: "Indirizzo", principles: "Principi", publishingPrinciples: "Principi editoriali",
    correctionsPolicy: "Rettifiche", withheld: "Trattenuto: non pubblicare",
    canceled: "Annullato: non pubblicare", deskNotes: "Note per la redazione, non pubblicare",
    source: "Fonte", table: "Tabella", related: "Leggi anche", backToText: "Torna al testo",
    corrections: [
      .correction: "Rettifica", .clarification: "Precisazione", .update: "Aggiornamento",
      .editorsNote: "Nota della redazione",
    ],
    embeds: [
      .video: "Video", .audio: "Audio", .post: "Post", .map: "Mappa", .chart: "Grafico",
      .document: "Documento", .other: "Altro",
    ],
    gaps: [
      .advertisement: "Pubblicità", .media: "Immagine o video", .paywall: "Per gli abbonati",
      .truncation: "Il testo si interrompe qui",
    ])
}
