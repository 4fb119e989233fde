import BroadsheetCore

extension LanguageConventions {
  /// Poland.
  public static let polish = LanguageConventions(
    language: "pl",
    functionWords: """
      i w na z do się nie że to jest o jak od za po co przez dla jego są ale tym ich który która które było \
      tego oraz był czy być już też tylko może roku jej ma go pod przed przy lub tak bardzo mnie ze
      """,
    months: [
      "stycznia, styczeń, sty", "lutego, luty, lut", "marca, marzec, mar",
      "kwietnia, kwiecień, kwi",
      "maja, maj", "czerwca, czerwiec, cze", "lipca, lipiec, lip", "sierpnia, sierpień, sie",
      "września, wrzesień, wrz", "października, październik, paź", "listopada, listopad, lis",
      "grudnia, grudzień, gru",
    ],
    weekdays:
      "poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, pon, wt, śr, czw, pt, sob, niedz",
    words: [
      .clock: "godz, godzina, o",
      .published: "opublikowano, data publikacji, publikacja, dodano, utworzono",
      .updated: "aktualizacja, zaktualizowano, ostatnia aktualizacja, zmieniono",
      .relativeTime: "temu, dziś, dzisiaj, wczoraj",
      .timeUnit: "minut, minuty, godzin, godziny, godzinę, dni, dzień, tygodni, miesięcy, lat, min",
      .readingTime: "czas czytania, min czytania, minut czytania",
      .bylineStarter: "autor, tekst, opracowanie, oprac, rozmawiał, rozmawiała",
      .bylineLabel: "autor, autorka, autorzy, redakcja, tekst, opracowanie, oprac, redaktor",
      .contributorRole: """
      redakcja=1, oprac=1, opracowanie=1, tłumaczenie=2, tłum=2, przekład=2, zdjęcia=3, fot=3
      """,
      .nameJoiner: "i, oraz",
      .nameParticle: "de, van, von, al, el",
      .jobTitle:
        "dziennikarz, dziennikarka, korespondent, korespondentka, redaktor, reporter, reporterka, publicysta, publicystka, redaktor naczelny, fotograf",
      .withSource: "dla, za",
      .creditLabel:
        "fot, foto, zdjęcie, zdjęcia, źródło, autor zdjęcia, ilustracja, grafika, archiwum, zdj, źródło zdjęcia",
      .captionLabel: "podpis",
      .captionPointer:
        "po lewej, po prawej, na zdjęciu, zdjęcie ilustracyjne, z lewej, z prawej, archiwalne",
      .readAlso:
        "czytaj też, czytaj także, czytaj więcej, czytaj również, przeczytaj także, przeczytaj też, zobacz też, zobacz także, zobacz również, zobacz więcej, więcej na temat, powiązane, polecane, polecamy, następny artykuł, więcej, czytaj dalej, sprawdź, podobne artykuły",
      .share:
        "udostępnij, podziel się, kopiuj link, skopiuj link, wyślij, udostępnij na facebooku, e-mail, poleć",
      .comment:
        "komentarze, komentarz, skomentuj, dodaj komentarz, zobacz komentarze, odpowiedz, dyskusja, opinie, napisz do nas, zgłoś błąd",
      .account:
        "zaloguj, zaloguj się, zarejestruj się, subskrybuj, prenumerata, subskrypcja, prenumeratorów, moje konto, wykup, kup, dołącz, załóż konto, już prenumerujesz, tylko dla, dla subskrybentów, wesprzyj",
      .advertisement:
        "reklama, ogłoszenie, sponsorowane, materiał sponsorowany, materiał partnera, dalszy ciąg materiału pod wideo, promocja, autopromocja, oferta",
      .newsletter:
        "newsletter, zapisz się, otrzymuj, powiadomienia, aplikacja, podcast, obserwuj nas, google news",
      .navigation:
        "strona główna, menu, szukaj, wróć, do góry, przejdź do treści, następny, poprzedni, zamknij, otwórz, pokaż więcej, zobacz wszystkie, rozwiń, zwiń, powiększ, spis treści, dalej",
      .media:
        "posłuchaj, odtwórz, oglądaj, wideo, audio, galeria, na żywo, pobierz, słuchaj, film, zobacz wideo",
      .tool: "drukuj, zapisz, zapisz na później, ulubione, rozmiar tekstu, pdf, tłumacz",
      .follow: "obserwuj, śledź nas, obserwuj nas, wszystkie artykuły, zobacz profil",
      .ranking:
        "najczęściej czytane, najnowsze, popularne, najpopularniejsze, najważniejsze, ostatnie, z ostatniej chwili, na topie, wiadomości dnia",
      .topics: "tematy, tagi, słowa kluczowe, kategorie, więcej o",
      .rights:
        "wszelkie prawa zastrzeżone, prawa zastrzeżone, copyright, regulamin, prawa autorskie",
      .consent:
        "cookies, pliki cookie, prywatność, dane osobowe, zgoda, akceptuj, polityka prywatności",
      .contact: "kontakt, telefon, skontaktuj się, napisz do",
      .removedMedia: "treść zewnętrzna, treści zewnętrzne, aby zobaczyć tę treść",
      .paywall: """
      tylko dla prenumeratorów, dostęp tylko dla subskrybentów, aby czytać dalej, czytaj dalej \
      z, dalsza część artykułu dostępna
      """,
      .correction: "sprostowanie, korekta, erratum, od redakcji=4, poprawka, w poprzedniej wersji",
      .notice: "ten artykuł, artykuł, tekst, tłumaczenie, przetłumaczono, materiał",
      .question: "pytanie",
      .answer: "odpowiedź",
      .infobox: "w skrócie, kim jest, tło, podsumowanie, najważniejsze informacje",
      .section:
        "polityka, gospodarka, sport, kultura, świat, kraj, polska, nauka, technologie, zdrowie, opinie, społeczeństwo, biznes, wiadomości, europa, piłka nożna, edukacja, prawo, styl życia, finanse",
      .genre:
        "opinia, analiza, wywiad, reportaż, komentarz, felieton, recenzja, tylko u nas, na żywo, relacja",
      .editStatus: "pilne, aktualizacja, sprostowanie, depesza, komunikat prasowy",
      .endMark: "koniec",
    ],
    clock: .centralEurope,
    quotationMarks: [.lowHighRight, .guillemets])
}

extension PressPhrases {
  /// The words of Polish print.
  package static let polish = PressPhrases(
    language: "pl", updated: "Aktualizacja",
    corrections: [
      .correction: "Sprostowanie", .clarification: "Wyjaśnienie",
      .update: "Uzupełnienie", .editorsNote: "Od redakcji",
    ],
    text: TextPhrases(
      by: "Autor: ", and: " i ", question: "Pytanie", readAlso: "Czytaj także",
      times: TimePatterns(day: "%0d.%0n.%y"),
      clock: LanguageConventions.polish.clock))
}
