import BroadsheetCore

extension Phrasebook {
  /// French.
  static let french = Phrasebook(
    language: "fr",
    times: TimePatterns(
      months: [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ],
      month: "%m %y", day: "%d %m %y", time: "%D à %H h %M", firstDay: "1er"),
    article: "Article", updated: "Mis à jour", created: "Rédigé", archived: "Archivé",
    embargoedUntil: "Sous embargo jusqu’au", expires: "Disponible jusqu’au", sources: "Sources",
    section: "Rubrique", genre: "Genre", topics: "Thèmes", keywords: "Mots-clés", rights: "Droits",
    license: "Licence", acquisition: "Acheter une licence", address: "Adresse",
    principles: "Principes", publishingPrinciples: "Principes éditoriaux",
    correctionsPolicy: "Politique de correction",
    withheld: "Retenu : ne pas publier", canceled: "Annulé : ne pas publier",
    deskNotes: "Notes à la rédaction, ne pas publier",
    source: "Source", table: "Tableau", related: "À lire aussi", backToText: "Retour au texte",
    corrections: [
      .correction: "Rectificatif", .clarification: "Précision", .update: "Mise à jour",
      .editorsNote: "Note de la rédaction",
    ],
    embeds: [
      .video: "Vidéo", .audio: "Audio", .post: "Publication", .map: "Carte", .chart: "Graphique",
      .document: "Document", .other: "Voir aussi",
    ],
    gaps: [
      .advertisement: "Publicité", .media: "Image ou vidéo", .paywall: "Réservé aux abonnés",
      .truncation: "Le texte s’interrompt ici",
    ])
}
