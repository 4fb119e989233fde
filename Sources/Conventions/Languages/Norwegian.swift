import BroadsheetCore

extension LanguageConventions {
  /// Norway, Bokmål and Nynorsk.
  public static let norwegian = LanguageConventions(
    language: "no",
    functionWords: """
      og i det er på som en å for med til av at de ikke den har jeg om et var fra men så han vi kan når sier \
      hun også etter eller nå sin der ved mot skal ville kommer ut får være hadde alle andre seg ble blir \
      opp mer over bare noe eit ein ikkje frå eg dei han ho
      """,
    months: [
      "januar, jan", "februar, feb", "mars, mar", "april, apr", "mai", "juni, jun", "juli, jul",
      "august, aug", "september, sep, sept", "oktober, okt", "november, nov", "desember, des",
    ],
    weekdays:
      "mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, måndag, laurdag, man, tir, ons, tor, fre, lør, søn",
    words: [
      .clock: "kl, klokken",
      .published: "publisert, opprettet, lagt ut, publisert den",
      .updated: "oppdatert, sist oppdatert, endret, sist endret",
      .relativeTime: "siden, i dag, i går, nå",
      .timeUnit: "minutter, minutt, timer, time, dager, dag, uker, måneder, år, min, timar",
      .readingTime: "lesetid, min lesetid, minutters lesetid",
      .bylineStarter: "av, tekst av, skrevet av, tekst, en kommentar av, kommentar av",
      .bylineLabel: "tekst, forfatter, journalist, redaksjonen, skribent, redaktør",
      .contributorRole: """
      redaktør=1, oversettelse=2, oversatt av=2, foto=3, illustrasjon=4
      """,
      .nameJoiner: "og",
      .nameParticle: "von, av, de, van, der, al, el, af",
      .jobTitle:
        "journalist, korrespondent, redaktør, reporter, kommentator, sjefredaktør, nyhetsredaktør, fotograf, frilanser, politisk, utenriksjournalist, skribent, sportsjournalist",
      .withSource: "med, for",
      .creditLabel:
        "foto, bilde, kilde, fotograf, illustrasjon, grafikk, arkivfoto, illustrasjonsfoto, skjermdump, privat, faksimile, montasje",
      .captionLabel: "bildetekst",
      .captionPointer:
        "til venstre, til høyre, på bildet, arkivfoto, venstre, høyre, i midten, her",
      .readAlso:
        "les også, les mer, les videre, mer om, les hele, relatert, relaterte saker, se også, flere saker, anbefalt, mest lest, neste sak, les saken, siste nytt om, få med deg, flere artikler, bakgrunn, les flere",
      .share:
        "del, del artikkel, kopier lenke, lenke kopiert, del på facebook, send, e-post, del saken, delinger, tips en venn, del på",
      .comment:
        "kommentarer, kommentar, kommenter, skriv en kommentar, svar, debatt, delta i debatten, si din mening, tips oss, tips meg, tips, gi tilbakemelding, rett feil",
      .account:
        "logg inn, registrer, abonner, abonnement, abonnent, abonnenter, min side, bli medlem, opprett konto, prøv gratis, kjøp, pluss, allerede abonnent, for abonnenter, kjøp abonnement, bli abonnent",
      .advertisement:
        "annonse, reklame, sponset, annonsørinnhold, tilbud, annonser, annonseinnhold",
      .newsletter:
        "nyhetsbrev, nyhetsbrevet, meld deg på, få nyheter, varsler, vår app, appen, podkast, podcast, varsel",
      .navigation:
        "hjem, forside, forsiden, meny, søk, tilbake, til toppen, neste, forrige, lukk, åpne, vis mer, vis flere, vis alle, last flere, forstørr, innhold, gå til, hopp til, vis",
      .media:
        "lytt, hør, spill, spill av, se, video, lyd, bildeserie, live, direkte, last ned, se video, lytt til saken",
      .tool:
        "skriv ut, lagre, lagre artikkel, bokmerke, tekststørrelse, les senere, lagret, oversett",
      .follow: "følg, følg oss, følg saken, alle saker, se profil, følger, slutt å følge",
      .ranking:
        "mest lest, mest leste, siste nytt, siste, populært, akkurat nå, toppsaker, siste saker, nyhetsstudio, siste nyheter",
      .topics: "emner, tagger, temaer, stikkord, mer om temaet, tema",
      .rights:
        "alle rettigheter reservert, opphavsrett, copyright, ansvarlig redaktør, vilkår, vær varsom-plakaten, rettigheter",
      .consent:
        "cookies, informasjonskapsler, personvern, personopplysninger, samtykke, godta, personvernerklæring",
      .contact: "kontakt, kontakt oss, telefon, mail, tips oss, tips meg, tips redaksjonen",
      .removedMedia: """
      eksternt innhold, for å se innholdet, innhold fra tredjepart, dette innholdet kan ikke
      """,
      .paywall: """
      kun for abonnenter, for abonnenter, for å lese videre, les videre med, logg inn for å \
      lese, denne saken er for abonnenter
      """,
      .correction:
        "rettelse, korreksjon, presisering=2, rettet, i en tidligere versjon, feil i saken, endringslogg",
      .notice:
        "denne artikkelen, denne saken, artikkelen, saken, dette er en, oversatt, saken er, kronikk",
      .question: "spørsmål",
      .answer: "svar",
      .infobox: "fakta, bakgrunn, dette vet vi, kort om, kortversjonen, oppsummering, saken kort",
      .section:
        "politikk, økonomi, sport, kultur, utenriks, innenriks, verden, vitenskap, teknologi, helse, meninger, nyheter, samfunn, fotball, norge, lokalt, næringsliv, debatt, forbruker, bolig, reise, krim",
      .genre:
        "leder, kronikk, analyse, intervju, reportasje, kommentar, debatt, anmeldelse, eksklusivt, direkte, innlegg, portrett",
      .editStatus: "rettelse, oppdatering, pressemelding, hast",
      .endMark: "slutt",
    ],
    clock: .centralEurope,
    quotationMarks: [.guillemets, .high])
}

extension PressPhrases {
  /// The words of Norwegian print.
  package static let norwegian = PressPhrases(
    language: "no", updated: "Oppdatert",
    corrections: [
      .correction: "Rettelse", .clarification: "Presisering",
      .update: "Oppdatering", .editorsNote: "Redaksjonens merknad",
    ],
    text: TextPhrases(
      by: "Av ", and: " og ", question: "Spørsmål", readAlso: "Les også",
      times: TimePatterns(day: "%0d.%0n.%y"),
      clock: LanguageConventions.norwegian.clock))
}
