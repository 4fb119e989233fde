import BroadsheetCore

extension LanguageConventions {
  /// Italy and Italian-speaking Switzerland.
  public static let italian = LanguageConventions(
    language: "it",
    functionWords: """
      di che la il un a per in una mi sono ho non lo ha le si ti i con cosa se io come da ci no questo e del \
      della dei delle nel alla al anche più ma gli è dal nella sul era degli dalla suo sua loro dopo
      """,
    months: [
      "gennaio, gen", "febbraio, feb", "marzo, mar", "aprile, apr", "maggio, mag", "giugno, giu",
      "luglio, lug", "agosto, ago", "settembre, set, sett", "ottobre, ott", "novembre, nov",
      "dicembre, dic",
    ],
    weekdays:
      "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lun, mar, mer, gio, ven, sab, dom",
    words: [
      .clock: "ore, alle, h, ore",
      .published: "pubblicato, pubblicata, pubblicato il, data",
      .updated:
        "aggiornato, aggiornata, aggiornamento, ultimo aggiornamento, modificato, aggiornato il",
      .relativeTime: "fa, oggi, ieri",
      .timeUnit: "minuti, minuto, ore, ora, giorni, settimane, mesi, anni, min",
      .readingTime: "minuti di lettura, min di lettura, tempo di lettura, lettura",
      .bylineStarter:
        "di, a cura di, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, dalla nostra corrispondente, testo di, intervista di",
      .bylineLabel: "autore, autrice, redazione, testo, la redazione",
      .contributorRole: """
      a cura di=1, traduzione di=2, traduzione=2, tradotto da=2, foto=3, illustrazione=4, illustrazioni=4
      """,
      .nameJoiner: "e, ed",
      .nameParticle: "di, de, del, della, d, da, lo, la, van, von, al",
      .jobTitle:
        "giornalista, corrispondente, inviato, inviata, redattore, redattrice, direttore, caporedattore, editorialista, inviato speciale",
      .withSource: "con, per",
      .creditLabel:
        "foto, fotografia, immagine, fonte, credit, crediti, illustrazione, ph, grafica, archivio",
      .captionLabel: "didascalia",
      .captionPointer:
        "a sinistra, a destra, al centro, nella foto, sinistra, destra, archivio, foto d'archivio, in foto",
      .readAlso:
        "leggi anche, leggi, leggi tutto, leggi di più, potrebbe interessarti, articoli correlati, notizie correlate, per approfondire, vedi anche, approfondimenti, continua a leggere, altre notizie, ti potrebbe interessare, articolo successivo, articolo precedente, correlati, altri articoli, dello stesso autore, da non perdere, scopri di più",
      .share:
        "condividi, copia link, link copiato, invia, condividi su, condividi su facebook, invia per email, email, mail, regala",
      .comment:
        "commenti, commento, commenta, lascia un commento, leggi i commenti, rispondi, partecipa, segnala, segnala un errore, scrivi",
      .account:
        "accedi, registrati, abbonati, abbonamento, abbonamenti, il mio account, già abbonato, area riservata, per gli abbonati, prova gratis, sostieni, sostienici, dona, riservato agli abbonati, sei già, offerta",
      .advertisement:
        "pubblicità, annuncio, sponsorizzato, contenuto sponsorizzato, promo, offerte, acquista, advertisement",
      .newsletter:
        "newsletter, iscriviti, ricevi, notifiche, la nostra app, canale whatsapp, google news, podcast, la tua email",
      .navigation:
        "home, menu, cerca, indietro, torna su, vai al contenuto, successivo, precedente, chiudi, apri, mostra, mostra altro, vedi tutti, sezioni, ingrandisci, sommario, tutte, vedi, espandi",
      .media:
        "ascolta, ascolta l'articolo, guarda, video, audio, riproduci, galleria, diretta, in diretta, scarica, fotogallery, caricamento",
      .tool: "stampa, salva, preferiti, dimensione testo, pdf, salva articolo, leggi dopo, traduci",
      .follow: "segui, seguici, segui su, tutti gli articoli, vedi profilo, seguici su",
      .ranking:
        "i più letti, più letti, ultime notizie, ultim'ora, in evidenza, tendenze, ultime, le più lette, più lette, più visti, primo piano, dalla home",
      .topics: "argomenti, tag, tags, temi, parole chiave, categorie",
      .rights:
        "riproduzione riservata, tutti i diritti riservati, diritti riservati, copyright, note legali, condizioni, termini",
      .consent: "cookie, cookies, privacy, dati personali, consenso, accetta, informativa, rifiuta",
      .contact: "contatti, contatto, telefono, tel, contattaci, ufficio stampa",
      .removedMedia: """
      contenuto esterno, contenuti esterni, per vedere questo contenuto, per visualizzare questo \
      contenuto, questo contenuto è ospitato
      """,
      .paywall: """
      contenuto riservato agli abbonati, riservato agli abbonati, articolo riservato agli \
      abbonati, per continuare a leggere, abbonati per continuare, continua a leggere con, per \
      leggere l'articolo completo
      """,
      .correction:
        "correzione, rettifica, errata corrige, precisazione=2, nota della redazione=4, una versione precedente",
      .notice:
        "questo articolo, questo testo, questa intervista, tradotto, traduzione, avviso, nota",
      .question: "domanda",
      .answer: "risposta",
      .infobox: "in sintesi, in breve, chi è, i punti, scheda, punti chiave",
      .section:
        "politica, economia, sport, cultura, esteri, mondo, cronaca, cronache, scienze, tecnologia, salute, opinioni, spettacoli, società, ambiente, finanza, moda, calcio, italia, milano, roma, viaggi, scuola, motori",
      .genre:
        "opinione, editoriale, analisi, intervista, reportage, commento, recensione, il caso, esclusiva, diretta, il commento, l'analisi, l'intervista",
      .editStatus: "flash, urgente, rettifica, punto, sintesi, comunicato stampa",
      .endMark: "fine",
    ],
    clock: .centralEurope,
    quotationMarks: [.guillemets, .high])
}

extension PressPhrases {
  /// The words of Italian print.
  package static let italian = PressPhrases(
    language: "it", updated: "Aggiornato",
    corrections: [
      .correction: "Rettifica", .clarification: "Precisazione",
      .update: "Aggiornamento", .editorsNote: "Nota della redazione",
    ],
    months: [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
      "settembre", "ottobre", "novembre", "dicembre",
    ],
    text: TextPhrases(
      by: "Di ", and: " e ", question: "Domanda", readAlso: "Leggi anche",
      times: TimePatterns(day: "%0d/%0n/%y"),
      clock: LanguageConventions.italian.clock),
    page: PagePhrases(
      times: TimePatterns(month: "%m %y", day: "%d %m %y", time: "%D, %0H:%0M", firstDay: "1º"),
      article: "Articolo", created: "Scritto", archived: "Archiviato",
      embargoedUntil: "Sotto embargo fino a", expires: "Disponibile fino a", sources: "Fonti",
      section: "Sezione", genre: "Genere", topics: "Temi", keywords: "Parole chiave",
      rights: "Diritti", license: "Licenza", acquisition: "Acquista una licenza",
      address: "Indirizzo", principles: "Principi", publishingPrinciples: "Principi editoriali",
      correctionsPolicy: "Rettifiche", withheld: "Trattenuto: non pubblicare",
      canceled: "Annullato: non pubblicare", deskNotes: "Note per la redazione, non pubblicare",
      source: "Fonte", table: "Tabella", related: "Leggi anche", backToText: "Torna al testo",
      embeds: [
        .video: "Video", .audio: "Audio", .post: "Post", .map: "Mappa", .chart: "Grafico",
        .document: "Documento", .other: "Altro",
      ],
      gaps: [
        .advertisement: "Pubblicità", .media: "Immagine o video", .paywall: "Per gli abbonati",
        .truncation: "Il testo si interrompe qui",
      ]))
}
