extension LanguageConventions {
  /// Romania and Moldova.
  public static let romanian = LanguageConventions(
    language: "ro",
    functionWords: """
      de la și în a cu pe nu că o să din este un care mai pentru sunt ce se au fost după dar fi ai lui iar \
      prin această acest lor cel ca despre între într sau până anul
      """,
    months: [
      "ianuarie, ian", "februarie, feb", "martie, mar", "aprilie, apr", "mai", "iunie, iun",
      "iulie, iul", "august, aug", "septembrie, sep, sept", "octombrie, oct", "noiembrie, noi",
      "decembrie, dec",
    ],
    weekdays: "luni, marți, miercuri, joi, vineri, sâmbătă, duminică",
    words: [
      .clock: "ora, la ora",
      .published: "publicat, data publicării, publicat la",
      .updated: "actualizat, ultima actualizare, modificat",
      .relativeTime: "acum, azi, ieri",
      .timeUnit: "minute, minut, ore, oră, zile, zi, săptămâni",
      .bylineStarter: "de, scris de, un articol de",
      .bylineLabel: "autor, redacția, redactor, text",
      .contributorRole: """
      editor=1, traducere=2, traducerea=2, foto=3
      """,
      .nameJoiner: "și",
      .jobTitle: "jurnalist, redactor, corespondent, reporter, editor, redactor-șef",
      .creditLabel: "foto, sursa, imagine, sursă, sursa foto, credit foto, arhivă",
      .readAlso:
        "citește și, citiți și, citește mai mult, vezi și, articole similare, articole recomandate, mai multe, știri similare, articolul următor",
      .share: "distribuie, trimite, copiază linkul, partajează, email",
      .comment: "comentarii, comentariu, comentează, adaugă comentariu, răspunde",
      .account:
        "autentificare, conectare, înregistrare, abonează-te, abonament, contul meu, susține",
      .advertisement: "publicitate, reclamă, sponsorizat, advertorial",
      .newsletter: "newsletter, abonează-te la, notificări, aplicația, urmărește-ne, google news",
      .navigation:
        "acasă, meniu, caută, înapoi, următorul, anterior, închide, deschide, vezi toate, prima pagină",
      .media: "ascultă, redă, video, galerie, live, descarcă",
      .tool: "tipărește, salvează, printează",
      .follow: "urmărește, urmărește-ne",
      .ranking: "cele mai citite, ultimele știri, cele mai noi, populare, ultima oră",
      .topics: "etichete, subiecte, cuvinte cheie, taguri",
      .rights: "toate drepturile rezervate, drepturi de autor, copyright, termeni și condiții",
      .consent: "cookies, cookie-uri, confidențialitate, date personale, accept",
      .contact: "contact, telefon, contactează-ne",
      .removedMedia: "conținut extern",
      .paywall: "exclusiv pentru abonați, pentru a continua lectura",
      .correction: "erată, rectificare, corecție, precizare=2",
      .notice: "acest articol, articolul, traducere",
      .section:
        "politică, economie, sport, cultură, externe, actualitate, știință, tehnologie, sănătate, opinii, societate, știri, lume",
      .genre: "opinie, analiză, interviu, reportaj, editorial, exclusiv, live",
    ],
    clock: .easternEurope,
    quotationMarks: [.lowHighRight, .guillemets])
}
