extension LanguageConventions {
  /// Hungary.
  public static let hungarian = LanguageConventions(
    language: "hu",
    functionWords: """
      a az és hogy nem is egy van volt ez meg de csak már el mint még azt ki ha be fel lesz szerint után \
      kell aki vagy amely sem majd ezt lehet így között nagyon minden alatt
      """,
    months: [
      "január, jan", "február, febr", "március, márc", "április, ápr", "május, máj", "június, jún",
      "július, júl", "augusztus, aug", "szeptember, szept", "október, okt", "november, nov",
      "december, dec",
    ],
    weekdays: "hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap",
    words: [
      .clock: "óra, órakor",
      .published: "megjelent, publikálva, közzétéve, létrehozva",
      .updated: "frissítve, módosítva, frissült",
      .relativeTime: "ezelőtt, ma, tegnap",
      .timeUnit: "perc, perce, óra, órája, nap, napja",
      .bylineStarter: "írta",
      .bylineLabel: "szerző, szerkesztő, írta",
      .contributorRole: """
      szerkesztő=1, szerkesztette=1, fordította=2, fordítás=2, fotó=3, fotók=3
      """,
      .nameJoiner: "és",
      .jobTitle: "újságíró, szerkesztő, tudósító, főszerkesztő, riporter, munkatárs",
      .creditLabel: "fotó, kép, forrás, fényképész, illusztráció, grafika, archív",
      .readAlso:
        "olvasd el, olvassa el, kapcsolódó, kapcsolódó cikkek, kapcsolódó cikk, bővebben, további cikkek, ajánlott, ajánlott cikkek, tovább, ez is érdekelheti",
      .share: "megosztás, megosztom, link másolása, küldés, e-mail",
      .comment: "hozzászólások, hozzászólás, kommentek, komment, válasz",
      .account:
        "bejelentkezés, regisztráció, előfizetés, előfizetőknek, előfizetek, belépés, támogatás, fiók",
      .advertisement: "hirdetés, reklám, szponzorált, támogatott tartalom",
      .newsletter: "hírlevél, feliratkozás, iratkozz fel, értesítések, alkalmazás",
      .navigation:
        "címlap, kezdőlap, menü, keresés, vissza, következő, előző, bezárás, megnyitás, összes, több",
      .media: "hallgasd meg, lejátszás, videó, galéria, élő, letöltés",
      .tool: "nyomtatás, mentés, betűméret",
      .follow: "kövess minket, követés, kövessen minket",
      .ranking: "legolvasottabb, legfrissebb, népszerű, friss hírek, legfrissebb hírek",
      .topics: "címkék, témák, kulcsszavak",
      .rights: "minden jog fenntartva, szerzői jog, copyright",
      .consent: "sütik, cookie, adatvédelem, személyes adatok, elfogadom",
      .contact: "kapcsolat, telefon, elérhetőség",
      .removedMedia: "külső tartalom",
      .paywall: "csak előfizetőknek, a cikk folytatása előfizetőinknek",
      .correction: "helyreigazítás, javítás, pontosítás=2",
      .notice: "ez a cikk, a cikk, fordítás",
      .section:
        "politika, gazdaság, sport, kultúra, külföld, belföld, világ, tudomány, tech, egészség, vélemény, élet, hírek",
      .genre: "vélemény, elemzés, interjú, riport, jegyzet, kritika, élő",
    ],
    clock: .centralEurope, order: .yearFirst,
    quotationMarks: [.lowHighRight, .inwardGuillemets])
}
