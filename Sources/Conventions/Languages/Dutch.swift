import BroadsheetCore

extension LanguageConventions {
  /// The Netherlands and Flanders.
  public static let dutch = LanguageConventions(
    language: "nl",
    functionWords: """
      de het een en van ik te dat die in is niet zijn op aan met als voor er maar om hem dan zou of wat mijn \
      men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want \
      nog worden werd
      """,
    months: [
      "januari, jan", "februari, feb", "maart, mrt", "april, apr", "mei", "juni, jun", "juli, jul",
      "augustus, aug", "september, sep, sept", "oktober, okt", "november, nov", "december, dec",
    ],
    weekdays:
      "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, ma, di, wo, do, vr, za, zo",
    words: [
      .clock: "uur, om, u",
      .published: "gepubliceerd, geplaatst, gepubliceerd op, verschenen",
      .updated: "bijgewerkt, laatste update, update, aangepast, laatst bijgewerkt, gewijzigd",
      .relativeTime: "geleden, vandaag, gisteren",
      .timeUnit: "minuten, minuut, uur, uren, dagen, dag, weken, maanden, jaar, min",
      .readingTime: "leestijd, min leestijd, minuten leestijd, minuten leestijd",
      .bylineStarter:
        "door, tekst, tekst door, geschreven door, een column van, column van, interview door",
      .bylineLabel: "auteur, auteurs, redactie, tekst, van onze redactie",
      .contributorRole: """
      eindredactie=1, vertaling=2, vertaald door=2, foto's=3, fotografie=3, beeld=3, illustratie=4
      """,
      .nameJoiner: "en",
      .nameParticle: "van, de, der, den, ten, ter, 't, te, op, in, von, el, al, la",
      .jobTitle:
        "redacteur, correspondent, verslaggever, verslaggeefster, journalist, hoofdredacteur, columnist, chef, eindredacteur, buitenlandredacteur, politiek",
      .withSource: "met, voor",
      .creditLabel:
        "foto, foto's, beeld, bron, fotografie, fotograaf, illustratie, afbeelding, archieffoto, infographic",
      .captionLabel: "bijschrift, onderschrift",
      .captionPointer: "links, rechts, midden, op de foto, archiefbeeld, archieffoto, boven, onder",
      .readAlso:
        "lees ook, lees meer, lees verder, meer over, meer nieuws, gerelateerd, gerelateerde artikelen, bekijk ook, zie ook, aanbevolen, meer lezen, verder lezen, volgende artikel, luister ook, misschien ook interessant, meer artikelen",
      .share:
        "delen, deel, deel dit artikel, link kopiëren, kopieer link, deel op, deel via, mailen, e-mail, doorsturen, cadeau",
      .comment:
        "reacties, reactie, reageer, reageren, plaats een reactie, bekijk reacties, discussie, praat mee, fout gezien, mening",
      .account:
        "inloggen, aanmelden, registreren, abonneren, abonnement, abonnee, abonnees, abonneer, mijn account, word lid, lid worden, al abonnee, gratis proberen, proefabonnement, steun ons, doneer, exclusief voor, premium, log in",
      .advertisement:
        "advertentie, reclame, gesponsord, adverteren, aanbieding, partnerbijdrage, aanbiedingen",
      .newsletter:
        "nieuwsbrief, nieuwsbrieven, meld je aan, schrijf je in, ontvang, meldingen, onze app, whatsapp-kanaal, podcast, je mailbox",
      .navigation:
        "home, menu, zoeken, terug, naar boven, naar de inhoud, volgende, vorige, sluiten, openen, toon meer, bekijk alles, laad meer, vergroten, inhoud, meer tonen, voorpagina",
      .media:
        "luister, luisteren, beluister, afspelen, bekijk, video, video's, audio, fotoserie, live, liveblog, download, kijk",
      .tool:
        "printen, afdrukken, bewaren, opslaan, bewaar, leeslijst, tekstgrootte, lees later, vertaal",
      .follow: "volgen, volg ons, volg, alle artikelen van, bekijk profiel",
      .ranking:
        "meest gelezen, populair, laatste nieuws, net binnen, trending, meest bekeken, het laatste nieuws, uitgelicht",
      .topics: "onderwerpen, tags, thema's, trefwoorden, meer over dit onderwerp, dossiers",
      .rights: "alle rechten voorbehouden, auteursrecht, copyright, voorwaarden, rechten",
      .consent: "cookies, privacy, persoonsgegevens, toestemming, accepteren, cookiebeleid",
      .contact: "contact, telefoon, neem contact op, mail ons, tip de redactie",
      .removedMedia: """
      externe inhoud, externe content, hier stond inhoud van, om deze inhoud te zien, om deze \
      inhoud te tonen, deze inhoud is geblokkeerd
      """,
      .paywall: """
      alleen voor abonnees, exclusief voor abonnees, voor abonnees, om verder te lezen, verder \
      lezen, lees verder met, word abonnee en lees verder
      """,
      .correction:
        "correctie, rectificatie, verbetering, verduidelijking=2, aanvulling=3, naschrift=4, noot van de redactie=4, in een eerdere versie, correcties en aanvullingen",
      .notice:
        "dit artikel, dit verhaal, dit interview, deze tekst, vertaald, vertaling, eerder verschenen, verantwoording",
      .question: "vraag",
      .answer: "antwoord",
      .infobox: "in het kort, wie is, achtergrond, samenvatting, kern, feiten",
      .section:
        "politiek, economie, sport, cultuur, buitenland, binnenland, wetenschap, tech, gezondheid, opinie, wereld, media, onderwijs, milieu, klimaat, regionaal, nieuws, voetbal, nederland, europa, leven, geld",
      .genre:
        "opinie, analyse, interview, reportage, column, commentaar, recensie, achtergrond, profiel, essay, exclusief, live, liveblog",
      .editStatus: "update, rectificatie, herhaling, persbericht",
      .endMark: "einde",
    ],
    clock: .centralEurope,
    quotationMarks: [.high, .lowHighRight])
}

extension PressPhrases {
  /// The words of Dutch print.
  package static let dutch = PressPhrases(
    language: "nl", updated: "Bijgewerkt",
    corrections: [
      .correction: "Correctie", .clarification: "Verduidelijking",
      .update: "Update", .editorsNote: "Noot van de redactie",
    ],
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    text: TextPhrases(
      by: "Door ", and: " en ", question: "Vraag", readAlso: "Lees ook",
      times: TimePatterns(day: "%0d-%0n-%y"),
      clock: LanguageConventions.dutch.clock),
    page: PagePhrases(
      times: TimePatterns(month: "%m %y", day: "%d %m %y", time: "%D, %0H:%0M uur"),
      article: "Artikel", created: "Geschreven", archived: "Gearchiveerd",
      embargoedUntil: "Embargo tot", expires: "Beschikbaar tot", sources: "Bronnen",
      section: "Rubriek", genre: "Genre", topics: "Onderwerpen", keywords: "Trefwoorden",
      rights: "Rechten", license: "Licentie", acquisition: "Licentie kopen", address: "Adres",
      principles: "Principes", publishingPrinciples: "Redactionele principes",
      correctionsPolicy: "Correctiebeleid", withheld: "Aangehouden: niet voor publicatie",
      canceled: "Ingetrokken: niet voor publicatie",
      deskNotes: "Noten aan de redactie, niet voor publicatie", source: "Bron", table: "Tabel",
      related: "Lees ook", backToText: "Terug naar de tekst",
      embeds: [
        .video: "Video", .audio: "Audio", .post: "Bericht", .map: "Kaart", .chart: "Grafiek",
        .document: "Document", .other: "Meer",
      ],
      gaps: [
        .advertisement: "Advertentie", .media: "Beeld of video", .paywall: "Voor abonnees",
        .truncation: "De tekst breekt hier af",
      ]))
}
