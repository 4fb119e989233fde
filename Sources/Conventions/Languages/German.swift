import BroadsheetCore

extension LanguageConventions {
  /// Germany, Austria, Switzerland, Luxembourg, South Tyrol.
  public static let german = LanguageConventions(
    language: "de",
    functionWords: """
      der die das und ist nicht den dem des von mit sich auf für ein eine einen einer auch wie aus bei \
      nach dass werden wird hat haben sind war zum zur im am sie er es ich wir noch nur oder über vor \
      aber durch gegen um kann mehr
      """,
    months: [
      "januar, jänner, jan, jän", "februar, feber, feb", "märz, mär, mrz", "april, apr", "mai",
      "juni, jun", "juli, jul", "august, aug", "september, sep, sept", "oktober, okt",
      "november, nov", "dezember, dez",
    ],
    weekdays: """
      montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, \
      fr, sa, so
      """,
    words: [
      .clock: "uhr, um",
      .published: """
      veröffentlicht, publiziert, erstveröffentlicht, erschienen, erstellt, stand, geschrieben am, \
      zuerst veröffentlicht, datum
      """,
      .updated:
        "aktualisiert, aktualisierung, update, zuletzt aktualisiert, letzte aktualisierung, geändert",
      .relativeTime: "vor, heute, gestern, gerade eben",
      .timeUnit:
        "minuten, minute, stunden, stunde, tagen, tag, wochen, monaten, min, sekunden, jahren",
      .readingTime: "lesezeit, lesedauer, min lesezeit, minuten lesezeit, min lesedauer",
      .bylineStarter: """
      von, text von, ein kommentar von, kommentar von, eine analyse von, analyse von, ein gastbeitrag von, \
      gastbeitrag von, kolumne von, eine kolumne von, ein interview von, interview von, interview, \
      ein essay von, glosse von, reportage von, eine reportage von, ein artikel von, protokoll von, \
      rezension von, bericht von, beitrag von, artikel von, rezept von, eingestellt von, erstellt von, \
      gepostet von, aus dem, das gespräch führte, das interview führte, das gespräch führten
      """,
      .bylineLabel: """
      autor, autorin, autoren, autorinnen, text, redaktion, verfasser, verfasst von, geschrieben von, \
      mitarbeit, protokoll, aufgezeichnet von, übersetzung, adaptierung, bearbeitung, produktion
      """,
      .contributorRole: """
      redaktion=1, bearbeitet von=1, redigiert von=1, übersetzung=2, übersetzt von=2, aus dem englischen von=2, \
      aus dem französischen von=2, aus dem amerikanischen von=2, foto=3, fotos=3, \
      illustration=4, illustrationen=4, grafik=4, kamera=5, \
      mitarbeit=6
      """,
      .nameJoiner: "und, u",
      .nameParticle:
        "von, van, de, der, den, zu, zum, la, le, di, da, del, al, el, bin, ten, ter, dos",
      .jobTitle: """
      redakteur, redakteurin, korrespondent, korrespondentin, reporter, reporterin, chefredakteur, \
      chefredakteurin, autor, autorin, journalist, journalistin, volontär, volontärin, kolumnist, \
      kolumnistin, ressortleiter, ressortleiterin, ressortleitung, freier, freie, mitarbeiter, \
      mitarbeiterin, landespolitische, landespolitischer, politikredakteur, politikredakteurin, \
      wirtschaftsredakteur, wirtschaftsredakteurin, sportredakteur, sportredakteurin, \
      wirtschaftskorrespondent, wirtschaftskorrespondentin, auslandskorrespondent, gastautor, \
      gastautorin, leiter, leiterin, herausgeber, stellvertretender, stellvertretende, chef, \
      politikwissenschaftler, politikwissenschaftlerin
      """,
      // The regional and special services of the press agency.
      .agency: """
      lno, lni, lnw, lby, lsw, lhe, lrs, dpa-infocom, dpa-tmn, dpa-newskanal, dpa-video
      """,
      .withSource: "mit, für, agenturen, mit material von, mit agenturmaterial, und agenturen",
      .creditLabel: """
      foto, fotos, bild, quelle, bildquelle, fotograf, bildrechte, bildnachweis, grafik, karte, \
      fotocredit, quellen, screenshot, symbolbild, symbolfoto, archivbild, archivfoto, illustration, copyright, \
      collage, montage, fotomontage, bildcredit
      """,
      .captionLabel:
        "legende, bildunterschrift, bildbeschreibung, bildtext, bilderstrecke, bildergalerie",
      .captionPointer: """
      links, rechts, mitte, im bild, auf dem bild, auf dem foto, das bild zeigt, oben, unten, im hintergrund, \
      archivbild, archivfoto, archivaufnahme, symbolbild, symbolfoto, das foto zeigt, undatiert, vorne, hinten
      """,
      .readAlso: """
      lesen sie auch, lesen sie mehr, lesen sie hier, lesen sie dazu, lesen sie jetzt, lesen sie außerdem, \
      lesen sie weiter, lies auch, lies mehr, lesen, auch interessant, mehr zum thema, mehr zu, mehr aus, mehr aus dem ressort, mehr von, \
      mehr themen, mehr lesen, mehr dazu, zum thema, weitere artikel, weitere themen, weiterlesen, \
      weitere nachrichten, weitere meldungen, passend zum thema, passend dazu, das könnte sie auch interessieren, \
      das könnte dich auch interessieren, das könnte sie interessieren, das könnte ihnen auch gefallen, \
      empfehlungen der redaktion, empfehlung der redaktion, empfohlen, empfehlungen, verwandte artikel, \
      verwandte themen, ähnliche artikel, siehe auch, hintergrund, dossier, zum artikel, zur übersicht, \
      hinweis auf einen verwandten artikel, unsere empfehlung, unsere empfehlungen, mehr über, \
      auch lesen, auch spannend, auch wichtig, dazu passend, weiterführende links, weitere informationen, mehr erfahren, \
      mehr informationen, nächster artikel, vorheriger artikel, alle artikel, artikel zum thema, themen des artikels, \
      themen im artikel, hören sie auch, sehen sie auch, schauen sie auch, neueste artikel, interessant
      """,
      .share: """
      teilen, artikel teilen, link kopieren, link kopiert, auf facebook teilen, per whatsapp teilen, \
      per mail, per e-mail teilen, weiterleiten, empfehlen, versenden, teilen auf, auf x teilen, \
      auf twitter teilen, per e-mail, url kopieren, kopieren, verschicken, twittern, verschenken, artikel verschenken, \
      beitrag teilen, seite teilen, inhalt teilen, e-mail, mail, email
      """,
      .comment: """
      kommentar, kommentare, kommentieren, kommentar schreiben, kommentare öffnen, zu den kommentaren, \
      diskutieren sie mit, diskutieren, diskussion, leserkommentare, jetzt mitdiskutieren, debatte, \
      ihre meinung, feedback, kommentar verfassen, antworten, leserbrief, leserbriefe, umfrage, \
      deine meinung, zum forum, forum, postings, ergänzungen, netiquette, kommentarfunktion, fehler gefunden, \
      fehler melden, war dieser artikel, hat ihnen der artikel, gefällt ihnen, gefällt mir, danke für ihr
      """,
      .account: """
      anmelden, einloggen, registrieren, abo, abonnieren, abonnement, abonnenten, jetzt testen, \
      kostenlos testen, jetzt abonnieren, login, log in, logout, konto, profil, mein konto, plus, premium, \
      bereits abonnent, jetzt bestellen, probeabo, digitalabo, e-paper, epaper, weiterlesen mit, freischalten, \
      exklusiv für, abonnentinnen, probemonat, sichern sie sich, angebot, angebote, abos, zugang, \
      jetzt registrieren, noch kein, mitglied werden, unterstützen sie, unterstützen, spenden, spende, \
      spendenkonto, jetzt spenden, monatlich kündbar, pur-abo, werbefrei, leserservice, jetzt lesen, merkzettel, einwilligung
      """,
      .advertisement: """
      anzeige, anzeigen, werbung, advertorial, sponsored, gesponsert, partnerinhalt, provision, \
      affiliate, affiliate-links, gewinnspiel, gutschein, gutscheine, angebot des tages, preisvergleich, rabatt, werbehinweis, \
      jetzt kaufen, zum angebot, zum shop, shop, deal, bestellen, anbieter, anzeigensonderveröffentlichung
      """,
      .newsletter: """
      newsletter, eilmeldungen, push-nachrichten, pushmeldungen, newsletter abonnieren, ihr postfach, \
      whatsapp-kanal, whatsapp-channel, kanal, unsere app, app, per mail erhalten, benachrichtigungen, podcast abonnieren, \
      rss, ihre e-mail-adresse, e-mail-adresse, e-mail-newsletter, google news, podcast, podcasts
      """,
      .navigation: """
      startseite, home, menü, suche, zurück, zurück zur startseite, nach oben, zum inhalt, inhalt, \
      inhaltsverzeichnis, vorherige, nächste, vor, weiter, schließen, schliessen, öffnen, mehr anzeigen, aufklappen, \
      zuklappen, einklappen, ausklappen, alle anzeigen, mehr laden, springen, übersicht, hauptnavigation, navigation, zum hauptinhalt, \
      aktueller artikel, sie sind hier, seite, nach unten, vergrößern, bild vergrößern, in großansicht, vollbild, \
      galerie, zur startseite, themen, service, impressum, kontakt, ressorts, ressort, abbrechen, alle, hier klicken, klicken
      """,
      .media: """
      anhören, artikel anhören, artikel zum hören, hören, vorlesen, vorlesen lassen, video, videos, audio, abspielen, \
      video abspielen, bilder, player, ton, stumm, untertitel, transkript, livestream, mit video, mit audio, \
      sendung, mediathek, audioplayer, beitrag hören, beitrag vorlesen, zur playlist, playlist, datei, download, \
      lautstärke, wird geladen, laden, ladevorgang, javascript, browser
      """,
      .tool: """
      drucken, merken, speichern, zur merkliste, merkliste, artikel merken, schriftgröße, schriftgrösse, \
      pdf, druckansicht, ausdrucken, artikel drucken, lesezeichen, leseliste, vergrößern, \
      zur merkliste hinzufügen, hinzufügen, entfernen, gemerkt, gespeichert, später lesen, bookmark, einstellungen, schrift
      """,
      .follow: """
      folgen, folgen sie uns, folge uns, folgen sie, alle beiträge von, alle artikel von, zum profil, autorenseite, \
      zur autorenseite, thema folgen, folge mir, autor folgen, zum autor, zur autorin, mehr von diesem autor
      """,
      .ranking: """
      meistgelesen, meistgelesene, meistgelesene artikel, meist gelesen, am beliebtesten, beliebt, beliebteste, top-themen, topthemen, \
      top themen, aktuelle nachrichten, neueste, aktuell, schlagzeilen, meistkommentiert, im trend, neueste nachrichten, \
      das neueste, die neuesten, ticker, newsticker, live-ticker, liveticker, news des tages, aktuelle meldungen, jetzt im fokus
      """,
      .topics: """
      schlagworte, schlagwörter, themen, stichworte, stichwörter, tags, themen des artikels, mehr zu diesen themen, orte, personen, \
      mehr zu den themen, verwandte themen, themenseite, schlagwort, mehr lesen über, ähnliche themen
      """,
      .rights: """
      alle rechte vorbehalten, rechte, nachdruck, copyright, agb, nutzungsbedingungen, datenschutz, impressum, \
      nutzungsrechte, lizenz, lizenzieren
      """,
      .consent: """
      cookies, cookie, datenschutzerklärung, datenschutzbestimmungen, einwilligung, zustimmen, zustimmung, \
      akzeptieren, externe inhalte, externer inhalt, externen inhalt, personenbezogene daten, widerrufen, drittanbieter, \
      externen inhalte, redaktionell empfohlener, datenschutzeinstellungen, nutzungsdaten
      """,
      .contact:
        "kontakt, telefon, tel, fax, e-mail, anschrift, ansprechpartner, pressekontakt, rückfragen",
      .removedMedia: """
      externer inhalt, externe inhalte, empfohlener externer inhalt, empfohlener redaktioneller \
      inhalt, empfohlener inhalt, an dieser stelle finden sie, an dieser stelle befindet sich, \
      an dieser stelle steht ein, dieser inhalt kann nicht, dieser inhalt wird von, um diesen \
      inhalt anzuzeigen, zum anzeigen dieses inhalts, zum schutz ihrer daten
      """,
      .paywall: """
      weiterlesen mit, exklusiv für abonnenten, exklusiv für abonnentinnen, nur für abonnenten, \
      dieser artikel ist exklusiv, jetzt weiterlesen, jetzt abonnieren und weiterlesen, um \
      weiterzulesen, lesen sie diesen artikel mit, mit abo weiterlesen, diesen artikel \
      weiterlesen, den ganzen artikel lesen, den vollständigen artikel, weiterlesen nach der \
      anmeldung, bereits abonnent, dieser inhalt ist exklusiv
      """,
      .correction: """
      korrektur, berichtigung, richtigstellung, klarstellung=2, korrekturhinweis, transparenzhinweis=4, anmerkung der redaktion=4, \
      anm d red=4, hinweis der redaktion=4, in einer früheren version, in einer ersten version, \
      in einer früheren fassung, anm der redaktion=4, redaktioneller hinweis=4, in eigener sache=4
      """,
      .notice: """
      dieser artikel erschien, dieser artikel, dieser text, dieser beitrag, dieses interview, dieser text erschien, \
      der artikel, im original, übersetzt, aus dem englischen, hinweis, haftungsausschluss, \
      diese meldung, dieser inhalt, der beitrag, quelle, automatisch, künstliche intelligenz, maschinell, mit ki, zuerst erschienen
      """,
      .question: "frage, interviewer",
      .answer: "antwort",
      .infobox: """
      zur person, zur sache, info, infobox, hintergrund, das ist, kurz erklärt, das wichtigste in kürze, \
      das wichtigste, auf einen blick, steckbrief, zusammenfassung, darum geht's, in kürze, überblick, wissen, fakten
      """,
      .section: """
      politik, wirtschaft, sport, kultur, panorama, gesellschaft, wissenschaft, wissen, technik, digital, reise, \
      gesundheit, ausland, inland, international, regional, lokales, medien, feuilleton, unternehmen, \
      finanzen, börse, auto, leben, mode, karriere, ratgeber, netzwelt, fußball, bundesliga, welt, \
      deutschland, österreich, schweiz, nachrichten, innenpolitik, aussenpolitik, chronik, netzpolitik, justiz, geld, \
      verbraucher, bildung, umwelt, klima, meinung, stil, lifestyle, unterhaltung
      """,
      .genre: """
      kommentar, analyse, interview, reportage, essay, kolumne, glosse, leitartikel, gastbeitrag, rezension, \
      porträt, meinung, faktencheck, exklusiv, eilmeldung, live, kritik, debatte, hintergrund, pressestimmen, \
      pressemitteilung, umfrage, studie
      """,
      .editStatus: "eil, zusammenfassung, berichtigung, wiederholung, neu, überblick, achtung",
      .deskNote: "dpa-notizblock, notizblock, redaktionelle hinweise, orte, ansprechpartner",
      .endMark: "ende",
    ],
    clock: .centralEurope,
    quotationMarks: [.lowHigh, .inwardGuillemets, .guillemets])
}

extension PressPhrases {
  /// The words of German print.
  package static let german = PressPhrases(
    language: "de", updated: "Aktualisiert",
    corrections: [
      .correction: "Berichtigung", .clarification: "Klarstellung",
      .update: "Aktualisierung", .editorsNote: "Anmerkung der Redaktion",
    ],
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    text: TextPhrases(
      by: "Von ", and: " und ", question: "Frage", readAlso: "Lesen Sie auch",
      times: TimePatterns(day: "%0d.%0n.%y"),
      afterTime: " Uhr", clock: LanguageConventions.german.clock),
    page: PagePhrases(
      times: TimePatterns(month: "%m %y", day: "%d. %m %y", time: "%D, %0H:%0M Uhr"),
      article: "Artikel", created: "Verfasst", archived: "Archiviert",
      embargoedUntil: "Sperrfrist bis", expires: "Verfügbar bis", sources: "Quellen",
      section: "Ressort", genre: "Darstellungsform", topics: "Themen", keywords: "Schlagwörter",
      rights: "Rechte", license: "Lizenz", acquisition: "Lizenz erwerben", address: "Adresse",
      principles: "Grundsätze", publishingPrinciples: "Redaktionelle Grundsätze",
      correctionsPolicy: "Umgang mit Fehlern",
      withheld: "Zurückgehalten: nicht zur Veröffentlichung",
      canceled: "Zurückgezogen: nicht zur Veröffentlichung",
      deskNotes: "Hinweise an die Redaktion, nicht zur Veröffentlichung",
      source: "Quelle", table: "Tabelle", related: "Mehr zum Thema", backToText: "Zurück zum Text",
      embeds: [
        .video: "Video", .audio: "Audio", .post: "Beitrag", .map: "Karte", .chart: "Grafik",
        .document: "Dokument", .other: "Mehr",
      ],
      gaps: [
        .advertisement: "Anzeige", .media: "Bild oder Video", .paywall: "Für Abonnenten",
        .truncation: "Der Text bricht hier ab",
      ]))
}
