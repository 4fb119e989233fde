extension LanguageConventions {
  /// Finland.
  public static let finnish = LanguageConventions(
    language: "fi",
    functionWords: """
      ja on ei että se oli hän mutta ovat joka kun niin myös mukaan sekä tai hänen olla jos sen ole vain \
      kuin jo ollut nyt sitä mitä joka jotka tämä nämä siitä vielä voi kanssa mukana jälkeen sanoo
      """,
    months: [
      "tammikuu, tammikuuta, tammikuun", "helmikuu, helmikuuta, helmikuun",
      "maaliskuu, maaliskuuta, maaliskuun", "huhtikuu, huhtikuuta, huhtikuun",
      "toukokuu, toukokuuta, toukokuun", "kesäkuu, kesäkuuta, kesäkuun",
      "heinäkuu, heinäkuuta, heinäkuun", "elokuu, elokuuta, elokuun",
      "syyskuu, syyskuuta, syyskuun",
      "lokakuu, lokakuuta, lokakuun", "marraskuu, marraskuuta, marraskuun",
      "joulukuu, joulukuuta, joulukuun",
    ],
    weekdays:
      "maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina, ma, ti, ke, to, pe, la, su",
    words: [
      .clock: "klo, kello",
      .published: "julkaistu, luotu",
      .updated: "päivitetty, muokattu, viimeksi päivitetty",
      .relativeTime: "sitten, tänään, eilen",
      .timeUnit: "minuuttia, tuntia, tunti, päivää, viikkoa, kuukautta, vuotta, min",
      .readingTime: "lukuaika, min lukuaika",
      .bylineStarter: "teksti, kirjoittanut",
      .bylineLabel: "teksti, kirjoittaja, toimittaja, toimitus",
      .contributorRole: """
      käännös=2, suomennos=2, kuvat=3, kuva=3, kuvitus=4
      """,
      .nameJoiner: "ja",
      .nameParticle: "von, af, de, van, al, el",
      .jobTitle:
        "toimittaja, kirjeenvaihtaja, päätoimittaja, kolumnisti, erikoistoimittaja, kuvaaja, ulkomaantoimittaja",
      .withSource: "kanssa",
      .creditLabel:
        "kuva, kuvat, lähde, kuvaaja, grafiikka, kuvituskuva, arkistokuva, valokuva, piirros, kuvakaappaus",
      .captionLabel: "kuvateksti",
      .captionPointer: "vasemmalla, oikealla, keskellä, kuvassa, arkistokuva",
      .readAlso:
        "lue myös, lue lisää, katso myös, aiheesta lisää, lisää aiheesta, suositellut, seuraava artikkeli, lue seuraavaksi, muita aiheita, lisää, kuuntele myös",
      .share:
        "jaa, jaa artikkeli, kopioi linkki, jaa facebookissa, lähetä, sähköposti, lahjoita artikkeli",
      .comment:
        "kommentit, kommentti, kommentoi, kirjoita kommentti, vastaa, keskustele, keskustelu, osallistu keskusteluun, anna palautetta",
      .account:
        "kirjaudu, kirjaudu sisään, rekisteröidy, tilaa, tilaus, tilaajille, tilaaja, oma tili, kokeile, vain tilaajille, luo tili",
      .advertisement: "mainos, ilmoitus, kaupallinen yhteistyö, mainokset, tarjous",
      .newsletter: "uutiskirje, uutiskirjeet, tilaa uutiskirje, ilmoitukset, sovellus, podcast",
      .navigation:
        "etusivu, valikko, haku, takaisin, siirry sisältöön, seuraava, edellinen, sulje, avaa, näytä lisää, näytä kaikki, lataa lisää, suurenna",
      .media: "kuuntele, toista, katso, video, ääni, kuvagalleria, suora, lataa",
      .tool: "tulosta, tallenna, lisää suosikkeihin, tekstin koko, lue myöhemmin, käännä",
      .follow: "seuraa, seuraa meitä, seuraa aihetta, kaikki artikkelit",
      .ranking:
        "luetuimmat, uusimmat, suosituimmat, tuoreimmat, nyt, luetuimpia, pääuutiset, viimeisimmät",
      .topics: "aiheet, avainsanat, tunnisteet, asiasanat, teemat",
      .rights: "kaikki oikeudet pidätetään, tekijänoikeus, copyright, käyttöehdot",
      .consent: "evästeet, tietosuoja, henkilötiedot, suostumus, hyväksy",
      .contact: "ota yhteyttä, puhelin, yhteystiedot, sähköposti",
      .removedMedia: "ulkoinen sisältö, sisältö on estetty, nähdäksesi sisällön",
      .paywall: """
      vain tilaajille, tilaajille, jatka lukemista, lukeaksesi koko artikkelin, tämä artikkeli \
      on tilaajille
      """,
      .correction: "oikaisu, korjaus, korjattu, tarkennus=2",
      .notice: "tämä artikkeli, juttu, artikkeli, käännetty, tämä on",
      .question: "kysymys",
      .answer: "vastaus",
      .infobox: "fakta, tausta, kuka, lyhyesti, tiivistelmä, tästä on kyse",
      .section:
        "politiikka, talous, urheilu, kulttuuri, ulkomaat, kotimaa, maailma, tiede, teknologia, terveys, mielipide, uutiset, viihde, jalkapallo, suomi, paikalliset",
      .genre:
        "pääkirjoitus, kolumni, analyysi, haastattelu, kommentti, arvio, reportaasi, mielipide, essee",
      .editStatus: "korjaus, päivitys, tiedote",
      .endMark: "loppu",
    ],
    clock: .easternEurope,
    quotationMarks: [.highRight, .inwardGuillemets])
}
