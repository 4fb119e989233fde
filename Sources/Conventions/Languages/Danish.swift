import BroadsheetCore

extension LanguageConventions {
  /// Denmark.
  public static let danish = LanguageConventions(
    language: "da",
    functionWords: """
      og i det er på som en at for med til af de ikke den har jeg om et var fra men så han vi kan når siger \
      hun også efter eller nu sin der ved mod skal ville kommer ud får være havde alle andre sig blev bliver \
      op mere over kun noget hvis mig
      """,
    months: [
      "januar, jan", "februar, feb", "marts, mar", "april, apr", "maj", "juni, jun", "juli, jul",
      "august, aug", "september, sep, sept", "oktober, okt", "november, nov", "december, dec",
    ],
    weekdays:
      "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, man, tir, ons, tor, tors, fre, lør, søn",
    words: [
      .clock: "kl, klokken",
      .published: "publiceret, offentliggjort, oprettet, udgivet",
      .updated: "opdateret, senest opdateret, sidst opdateret, ændret",
      .relativeTime: "siden, i dag, i går, for",
      .timeUnit: "minutter, minut, timer, time, dage, dag, uger, måneder, år, min",
      .readingTime: "læsetid, min læsetid, minutters læsetid, min læsning",
      .bylineStarter: "af, tekst af, skrevet af, tekst, en kommentar af, kommentar af",
      .bylineLabel: "tekst, forfatter, journalist, redaktion, skribent, redaktør, redaktionen",
      .contributorRole: """
      redaktør=1, redigeret af=1, oversættelse=2, oversat af=2, foto=3, illustration=4
      """,
      .nameJoiner: "og",
      .nameParticle: "von, af, de, van, der, al, el",
      .jobTitle:
        "journalist, korrespondent, redaktør, reporter, kommentator, chefredaktør, fotograf, klummeskribent, politisk, freelancejournalist, medarbejder",
      .withSource: "med, for",
      .creditLabel:
        "foto, billede, kilde, fotograf, illustration, grafik, arkivfoto, privatfoto, skærmbillede",
      .captionLabel: "billedtekst",
      .captionPointer: "til venstre, til højre, på billedet, arkivfoto, venstre, højre, i midten",
      .readAlso:
        "læs også, læs mere, læs videre, mere om, relateret, relaterede artikler, se også, flere artikler, anbefalet, næste artikel, læs artiklen, gå ikke glip af, læs hele, mere fra",
      .share:
        "del, del artikel, kopier link, link kopieret, del på facebook, send, e-mail, del artiklen, mail, del på",
      .comment:
        "kommentarer, kommentar, kommentér, skriv en kommentar, svar, debat, deltag i debatten, tip os",
      .account:
        "log ind, login, registrer, abonner, abonnement, abonnent, abonnenter, min side, bliv medlem, opret konto, prøv gratis, køb, plus, allerede abonnent, bliv abonnent, kun for abonnenter",
      .advertisement: "annonce, reklame, sponsoreret, annoncørbetalt indhold, tilbud, annoncer",
      .newsletter:
        "nyhedsbrev, nyhedsbreve, tilmeld dig, få nyheder, notifikationer, vores app, podcast, nyhedsbrevet",
      .navigation:
        "hjem, forside, forsiden, menu, søg, tilbage, til toppen, næste, forrige, luk, åbn, vis mere, vis flere, vis alle, indhold, gå til, vis",
      .media:
        "lyt, hør, afspil, se, video, lyd, billedserie, live, direkte, download, lyt til artiklen",
      .tool:
        "udskriv, print, gem, gem artikel, bogmærke, tekststørrelse, læs senere, gemt, oversæt",
      .follow: "følg, følg os, følg emnet, alle artikler, se profil",
      .ranking:
        "mest læste, mest læst, seneste nyt, seneste, populære, lige nu, seneste nyheder, topnyheder",
      .topics: "emner, tags, temaer, nøgleord, mere om emnet",
      .rights:
        "alle rettigheder forbeholdes, ophavsret, copyright, ansvarshavende chefredaktør, vilkår",
      .consent:
        "cookies, privatliv, persondata, samtykke, accepter, cookiepolitik, persondatapolitik",
      .contact: "kontakt, kontakt os, telefon, mail, tip os, tip redaktionen",
      .removedMedia: """
      eksternt indhold, for at se indholdet, indhold fra tredjepart, dette indhold kan ikke
      """,
      .paywall: """
      kun for abonnenter, for abonnenter, for at læse videre, læs videre med, log ind og læs \
      videre, denne artikel er for abonnenter
      """,
      .correction: "rettelse, præcisering=2, berigtigelse, rettet, i en tidligere version, fejl",
      .notice: "denne artikel, artiklen, dette er en, oversat, indlægget",
      .question: "spørgsmål",
      .answer: "svar",
      .infobox: "fakta, baggrund, det ved vi, kort om, overblik, blå bog",
      .section:
        "politik, økonomi, sport, kultur, udland, indland, verden, videnskab, teknologi, sundhed, debat, nyheder, samfund, fodbold, danmark, lokalt, erhverv, penge, forbrug, bolig, rejser",
      .genre:
        "leder, kronik, analyse, interview, reportage, kommentar, debat, anmeldelse, eksklusivt, direkte, klumme, portræt",
      .editStatus: "rettelse, opdatering, pressemeddelelse, haster",
      .endMark: "slut",
    ],
    clock: .centralEurope,
    quotationMarks: [.highRight, .inwardGuillemets, .high])
}

extension PressPhrases {
  /// The words of Danish print.
  package static let danish = PressPhrases(
    language: "da", updated: "Opdateret",
    corrections: [
      .correction: "Rettelse", .clarification: "Præcisering",
      .update: "Opdatering", .editorsNote: "Redaktionens bemærkning",
    ],
    text: TextPhrases(
      by: "Af ", and: " og ", question: "Spørgsmål", readAlso: "Læs også",
      times: TimePatterns(day: "%0d.%0n.%y"),
      clock: LanguageConventions.danish.clock))
}
