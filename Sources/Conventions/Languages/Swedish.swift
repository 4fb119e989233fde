import BroadsheetCore

extension LanguageConventions {
  /// Sweden.
  public static let swedish = LanguageConventions(
    language: "sv",
    functionWords: """
      och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan \
      när år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade \
      alla andra mycket än här då sedan över bara
      """,
    months: [
      "januari, jan", "februari, feb", "mars, mar", "april, apr", "maj", "juni, jun", "juli, jul",
      "augusti, aug", "september, sep, sept", "oktober, okt", "november, nov", "december, dec",
    ],
    weekdays:
      "måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mån, tis, ons, tors, tor, fre, lör, sön",
    words: [
      .clock: "kl, klockan",
      .published: "publicerad, publicerat, publicerades, skapad, publicerad den",
      .updated: "uppdaterad, uppdaterat, senast uppdaterad, ändrad, uppdaterades",
      .relativeTime: "sedan, idag, i dag, igår, i går, nyss",
      .timeUnit: "minuter, minut, timmar, timme, dagar, dag, veckor, månader, år, min",
      .readingTime: "lästid, min läsning, minuters läsning, min lästid",
      .bylineStarter: "av, text av, skriven av, text, en text av, krönika av",
      .bylineLabel: "text, författare, reporter, redaktör, redaktion, skribent, redigering",
      .contributorRole: """
      redigering=1, redaktör=1, översättning=2, foto=3, illustration=4
      """,
      .nameJoiner: "och",
      .nameParticle: "von, af, de, van, der, al, el",
      .jobTitle:
        "reporter, korrespondent, redaktör, journalist, krönikör, chefredaktör, utrikesreporter, kolumnist, ledarskribent, skribent, fotograf, politisk, ekonomireporter",
      .withSource: "med, för",
      .creditLabel:
        "foto, bild, källa, fotograf, illustration, grafik, arkivbild, arkivfoto, bilden, montage, skärmdump",
      .captionLabel: "bildtext",
      .captionPointer:
        "till vänster, till höger, på bilden, arkivbild, arkivfoto, vänster, höger, mitten, genrebild",
      .readAlso:
        "läs mer, läs också, läs även, läs vidare, mer om, relaterat, relaterade artiklar, se även, se också, fler artiklar, mer från, rekommenderat, nästa artikel, läs artikeln, detta har hänt, missa inte, fler nyheter, läs fler, läs hela",
      .share:
        "dela, dela artikeln, kopiera länk, länk kopierad, dela på facebook, skicka, mejla, e-post, ge bort, dela med, dela på",
      .comment:
        "kommentarer, kommentar, kommentera, kommentera artikeln, skriv en kommentar, svara, debatt, rätta artikeln, tycker du, rättelse, tipsa oss, skicka in",
      .account:
        "logga in, registrera, prenumerera, prenumeration, prenumerant, prenumeranter, mitt konto, bli medlem, skapa konto, prova gratis, köp, plus, redan prenumerant, medlem, för prenumeranter, läs obegränsat",
      .advertisement:
        "annons, reklam, sponsrat, annonser, annonsera, erbjudande, annonssamarbete, i samarbete med",
      .newsletter:
        "nyhetsbrev, nyhetsbrevet, anmäl dig, få nyheter, notiser, vår app, pushnotiser, podd, podden, podcast, senaste nytt",
      .navigation:
        "hem, start, startsidan, meny, sök, tillbaka, till toppen, nästa, föregående, stäng, öppna, visa mer, visa fler, visa alla, ladda fler, förstora, innehåll, visa, dölj, till innehållet",
      .media:
        "lyssna, spela, spela upp, se, video, ljud, bildspel, live, webb-tv, tv, ladda ner, spela video",
      .tool:
        "skriv ut, spara, spara artikeln, bokmärk, textstorlek, läs senare, sparad, sparade, uppläst, översätt",
      .follow: "följ, följ oss, följ ämnet, följ skribenten, alla artiklar, sluta följa, följer",
      .ranking:
        "mest läst, mest lästa, senaste nytt, senaste, populärt, just nu, toppnyheter, senaste nyheterna, trendar",
      .topics: "ämnen, taggar, ämnen i artikeln, nyckelord, mer om ämnet, kategorier",
      .rights: "alla rättigheter förbehållna, upphovsrätt, copyright, ansvarig utgivare, villkor",
      .consent: "cookies, kakor, integritet, personuppgifter, samtycke, godkänn, integritetspolicy",
      .contact: "kontakt, kontakta oss, telefon, mejl, tipsa",
      .removedMedia: """
      externt innehåll, för att se innehållet, innehåll från tredje part, det här innehållet \
      kräver
      """,
      .paywall: """
      endast för prenumeranter, för prenumeranter, för att läsa vidare, läs vidare med, logga in \
      för att läsa, den här artikeln är för
      """,
      .correction:
        "rättelse, rättat, korrigering, förtydligande=2, i en tidigare version, rättelser",
      .notice: "artikeln, den här artikeln, denna artikel, detta är en, översatt, det här är en",
      .question: "fråga",
      .answer: "svar",
      .infobox: "fakta, bakgrund, detta vet vi, kort om, i korthet, sammanfattning, snabbversionen",
      .section:
        "politik, ekonomi, sport, kultur, utrikes, inrikes, världen, vetenskap, teknik, hälsa, opinion, nöje, samhälle, nyheter, ledare, fotboll, sverige, lokalt, hockey, debatt, bostad, resor",
      .genre:
        "ledare, krönika, analys, intervju, reportage, kommentar, debatt, recension, exklusivt, live, kolumn, just nu, direkt",
      .editStatus: "rättelse, uppdatering, pressmeddelande, omtag",
      .endMark: "slut",
    ],
    clock: .centralEurope,
    quotationMarks: [.highRight, .inwardGuillemets])
}

extension PressPhrases {
  /// The words of Swedish print.
  package static let swedish = PressPhrases(
    language: "sv", updated: "Uppdaterad",
    corrections: [
      .correction: "Rättelse", .clarification: "Förtydligande",
      .update: "Uppdatering", .editorsNote: "Redaktionens anmärkning",
    ],
    text: TextPhrases(
      by: "Av ", and: " och ", question: "Fråga", readAlso: "Läs också",
      times: TimePatterns(day: "%y-%0n-%0d"),
      clock: LanguageConventions.swedish.clock))
}
