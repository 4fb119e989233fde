import BroadsheetCore

extension LanguageConventions {
  /// The Czech Republic.
  public static let czech = LanguageConventions(
    language: "cs",
    functionWords: """
      a se v na je že o s z do i to k ve pro za by ale si po jsou od jako které který která už podle jeho při \
      tak jen nebo být byl bylo byla jsem co není bude až také má když ze roku jejich však před ani této
      """,
    months: [
      "ledna, leden, led", "února, únor, úno", "března, březen, bře", "dubna, duben, dub",
      "května, květen, kvě", "června, červen, čvn", "července, červenec, čvc", "srpna, srpen, srp",
      "září, zář", "října, říjen, říj", "listopadu, listopad, lis", "prosince, prosinec, pro",
    ],
    weekdays: "pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle, po, út, st, čt, pá, so, ne",
    words: [
      .clock: "v, hodin, hod",
      .published: "publikováno, vydáno, zveřejněno, vytvořeno",
      .updated: "aktualizováno, aktualizace, poslední aktualizace, upraveno",
      .relativeTime: "před, dnes, včera",
      .timeUnit: "minut, minuty, minutami, hodin, hodinami, dny, dní, týdny, měsíci, lety, min",
      .readingTime: "doba čtení, min čtení, minut čtení, čtení",
      .bylineStarter: "autor, napsal, napsala, text, připravil, připravila",
      .bylineLabel: "autor, autorka, autoři, redakce, text, redaktor",
      .contributorRole: """
      editor=1, překlad=2, přeložil=2, přeložila=2, foto=3
      """,
      .nameJoiner: "a",
      .nameParticle: "de, van, von, al, el",
      .jobTitle:
        "redaktor, redaktorka, zpravodaj, zpravodajka, reportér, reportérka, novinář, novinářka, šéfredaktor, komentátor, komentátorka, fotograf, editor, editorka",
      .withSource: "pro, s",
      .creditLabel:
        "foto, zdroj, fotografie, obrázek, autor fotografie, ilustrace, grafika, archiv, ilustrační foto, profimedia",
      .captionLabel: "popisek",
      .captionPointer:
        "vlevo, vpravo, na snímku, na fotografii, uprostřed, ilustrační foto, ilustrační snímek, archivní",
      .readAlso:
        "čtěte také, čtěte více, přečtěte si, přečtěte si také, číst dále, číst více, více k tématu, související, související články, další články, mohlo by vás zajímat, doporučujeme, další, čtěte, viz také, pokračovat ve čtení, k tématu",
      .share:
        "sdílet, sdílejte, kopírovat odkaz, zkopírovat odkaz, poslat, sdílet na facebooku, e-mail, odemknout",
      .comment:
        "komentáře, komentář, diskuse, diskuze, přidat komentář, vstoupit do diskuse, odpovědět, názory, příspěvků, nahlásit chybu",
      .account:
        "přihlásit, přihlásit se, přihlášení, registrovat, registrace, předplatné, předplatit, předplatitel, předplatitele, předplatitelé, můj účet, koupit, zkusit zdarma, podpořit, jen pro, už mám předplatné",
      .advertisement:
        "reklama, inzerce, sponzorováno, komerční sdělení, nabídka, článek pokračuje, text pokračuje",
      .newsletter:
        "newsletter, newslettery, odebírat, přihlaste se, upozornění, aplikace, podcast, podcasty, váš e-mail",
      .navigation:
        "domů, úvod, hlavní strana, menu, hledat, zpět, nahoru, přejít na obsah, další, předchozí, zavřít, otevřít, zobrazit více, zobrazit vše, načíst další, zvětšit, obsah, rubriky",
      .media:
        "poslechnout, přehrát, video, videa, audio, galerie, fotogalerie, živě, stáhnout, poslouchat, poslechněte si",
      .tool: "tisk, vytisknout, uložit, uložit na později, velikost písma, pdf, oblíbené",
      .follow: "sledovat, sledujte nás, všechny články, profil autora",
      .ranking:
        "nejčtenější, nejnovější, populární, právě se děje, nejdiskutovanější, aktuálně, poslední zprávy, hlavní zprávy, nejsledovanější",
      .topics: "témata, štítky, tagy, klíčová slova, rubrika",
      .rights:
        "všechna práva vyhrazena, práva vyhrazena, copyright, podmínky užití, autorská práva",
      .consent: "cookies, soukromí, osobní údaje, souhlas, souhlasím, zásady",
      .contact: "kontakt, kontakty, telefon, napište nám",
      .removedMedia: "externí obsah, pro zobrazení obsahu",
      .paywall: """
      pouze pro předplatitele, jen pro předplatitele, článek je jen pro předplatitele, chcete \
      číst dál, pro pokračování ve čtení
      """,
      .correction: "oprava, opraveno, omluva, upřesnění=2, v původní verzi",
      .notice: "tento článek, článek, text, přeloženo, překlad, poznámka",
      .question: "otázka",
      .answer: "odpověď",
      .infobox: "ve zkratce, kdo je, souvislosti, shrnutí, fakta",
      .section:
        "politika, ekonomika, sport, kultura, svět, domácí, zahraničí, zahraniční, věda, technologie, zdraví, názory, společnost, byznys, zprávy, evropa, fotbal, krimi, regiony, auto, finance, hokej, magazín, domov",
      .genre:
        "komentář, analýza, rozhovor, reportáž, glosa, sloupek, recenze, názor, živě, exkluzivně, on-line",
      .editStatus: "oprava, aktualizace, tisková zpráva",
      .endMark: "konec",
    ],
    clock: .centralEurope,
    quotationMarks: [.lowHigh, .inwardGuillemets])
}

extension PressPhrases {
  /// The words of Czech print.
  package static let czech = PressPhrases(
    language: "cs", updated: "Aktualizováno",
    corrections: [
      .correction: "Oprava", .clarification: "Upřesnění",
      .update: "Doplnění", .editorsNote: "Poznámka redakce",
    ],
    text: TextPhrases(
      by: "Autor: ", and: " a ", question: "Otázka", readAlso: "Čtěte také",
      times: TimePatterns(day: "%0d.%0n.%y"),
      clock: LanguageConventions.czech.clock))
}
