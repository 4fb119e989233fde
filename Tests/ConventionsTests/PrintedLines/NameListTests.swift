import BroadsheetConventions
import Testing

/// The people and agencies that a line names, each person with the office printed behind a bar.
private func names(in line: String, language: String, isCredit: Bool = false) -> [String] {
  let conventions = Conventions.standard
  let languages = conventions.languages(for: conventions.index(of: language))
  let bytes = Array(line.utf8)
  let list = NameList(
    bytes.span, in: 0..<bytes.count, table: conventions.table, languages: languages,
    isCredit: isCredit)
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  return list.entries.map { entry in
    let mark = entry.kind == .agency ? "@" : ""
    return mark + text(entry.name) + (entry.jobTitle.map { " | " + text($0) } ?? "")
  }
}

@Suite struct NameListTests {
  @Test(
    "A byline's people, offices and agencies are told apart in each language",
    arguments: [
      ("de", "Von Anna Brandt und Jonas Keil", ["Anna Brandt", "Jonas Keil"]),
      ("de", "Interview: Stefan Ruhland", ["Stefan Ruhland"]),
      ("de", "Von Mareike Sund, Korrespondentin", ["Mareike Sund | Korrespondentin"]),
      ("de", "Von Karl von der Heide, dpa", ["Karl von der Heide", "@dpa"]),
      ("en", "By Rosalind Achterberg and Tom Okafor", ["Rosalind Achterberg", "Tom Okafor"]),
      ("en", "By Delphine Marsh, Science Editor", ["Delphine Marsh | Science Editor"]),
      ("en", "By IMOGEN TEALE", ["IMOGEN TEALE"]),
      ("en", "By Harriet May and Tom Okafor", ["Harriet May", "Tom Okafor"]),
      ("en", "By Tom Okafor May 3, 2024", ["Tom Okafor"]),
      ("fr", "Par Solène Guérin et Baptiste Morel", ["Solène Guérin", "Baptiste Morel"]),
      ("fr", "Par Camille Destrez avec AFP", ["Camille Destrez", "@AFP"]),
      ("fr", "Propos recueillis par Vincent Oury", ["Vincent Oury"]),
      ("es", "Por Lucía Ferrándiz y Diego Montalbán", ["Lucía Ferrándiz", "Diego Montalbán"]),
      ("es", "Por Joaquín Serrat, EFE", ["Joaquín Serrat", "@EFE"]),
      ("es", "Renata Olmedo", ["Renata Olmedo"]),
      ("it", "di Chiara Bonomelli", ["Chiara Bonomelli"]),
      ("it", "di Marco Lodi e Chiara Bonomelli", ["Marco Lodi", "Chiara Bonomelli"]),
      ("it", "di Paolo De Santis, ANSA", ["Paolo De Santis", "@ANSA"]),
      ("nl", "Door Marieke Terpstra", ["Marieke Terpstra"]),
      ("nl", "Door Joris van der Laan en Els Bakker", ["Joris van der Laan", "Els Bakker"]),
      ("nl", "Door Els Bakker, correspondent", ["Els Bakker | correspondent"]),
      ("sv", "Av Elin Bergqvist", ["Elin Bergqvist"]),
      ("sv", "Av Elin Bergqvist och Nils Holm", ["Elin Bergqvist", "Nils Holm"]),
      ("sv", "Text: Nils Holm", ["Nils Holm"]),
      ("no", "Av Ingrid Solbakken", ["Ingrid Solbakken"]),
      ("no", "Av Ingrid Solbakken og Per Lie", ["Ingrid Solbakken", "Per Lie"]),
      ("no", "Av Per Lie, NTB", ["Per Lie", "@NTB"]),
      ("da", "Af Sofie Kragelund", ["Sofie Kragelund"]),
      ("da", "Af Sofie Kragelund og Bo Dam", ["Sofie Kragelund", "Bo Dam"]),
      ("da", "Af Bo Dam, Ritzau", ["Bo Dam", "@Ritzau"]),
      ("pl", "Agnieszka Wrona", ["Agnieszka Wrona"]),
      ("pl", "Autor: Tomasz Lis", ["Tomasz Lis"]),
      ("pl", "Agnieszka Wrona, PAP", ["Agnieszka Wrona", "@PAP"]),
      ("pt", "Por Beatriz Falcão", ["Beatriz Falcão"]),
      ("pt", "Por Beatriz Falcão e Rui Prado", ["Beatriz Falcão", "Rui Prado"]),
      ("pt", "Por Rui Prado, Lusa", ["Rui Prado", "@Lusa"]),
      ("cs", "Autor: Klára Havlová", ["Klára Havlová"]),
      ("cs", "Klára Havlová, Petr Beran", ["Klára Havlová", "Petr Beran"]),
      ("cs", "Petr Beran, ČTK", ["Petr Beran", "@ČTK"]),
      ("tr", "Elif Karasu", ["Elif Karasu"]),
      ("tr", "Elif Karasu ve Can Demir", ["Elif Karasu", "Can Demir"]),
      ("tr", "Can Demir, AA", ["Can Demir", "@AA"]),
      ("ja", "記者・水野千夏", ["水野千夏"]),
      ("ja", "文・水野千夏", ["水野千夏"]),
      ("ja", "水野千夏", ["水野千夏"]),
      ("ko", "한지우 기자", ["한지우 | 기자"]),
      ("ko", "한지우", ["한지우"]),
      ("ko", "한지우, 박서연 기자", ["한지우", "박서연 | 기자"]),
      ("zh", "记者 林晓舟", ["林晓舟"]),
      ("zh", "记者：林晓舟", ["林晓舟"]),
      ("zh", "作者：林晓舟", ["林晓舟"]),
    ] as [(String, String, [String])])
  func readsByline(language: String, line: String, expected: [String]) {
    #expect(names(in: line, language: language) == expected)
  }

  @Test(
    "A credit's people and agencies are told apart in each language",
    arguments: [
      ("de", "Quelle: Henrike Tamm/dpa", ["Henrike Tamm", "@dpa"]),
      ("de", "Foto: Tom Weller, AFP", ["Tom Weller", "@AFP"]),
      ("de", "Bild: Imago", ["@Imago"]),
      ("en", "Photograph: Tom Okafor/Getty Images", ["Tom Okafor", "@Getty Images"]),
      ("en", "Picture: Beth Hargreaves", ["Beth Hargreaves"]),
      ("en", "AP Photo/Beth Hargreaves", ["@AP Photo", "Beth Hargreaves"]),
      ("fr", "Photo Élise Schott", ["Élise Schott"]),
      ("fr", "Crédit : Élise Schott / AFP", ["Élise Schott", "@AFP"]),
      ("fr", "Photo : Hans Lucas", ["@Hans Lucas"]),
      ("es", "Fuente: Tomás Quiroga/EFE", ["Tomás Quiroga", "@EFE"]),
      ("es", "Foto: Elena Prats", ["Elena Prats"]),
      ("es", "Foto: Europa Press", ["@Europa Press"]),
      ("it", "Foto: Luca Neri", ["Luca Neri"]),
      ("it", "Foto: Luca Neri / ANSA", ["Luca Neri", "@ANSA"]),
      ("it", "Foto: LaPresse", ["@LaPresse"]),
      ("nl", "Foto: Els Bakker / ANP", ["Els Bakker", "@ANP"]),
      ("nl", "Beeld: Els Bakker", ["Els Bakker"]),
      ("nl", "Foto: ANP", ["@ANP"]),
      ("sv", "Foto: Nils Holm/TT", ["Nils Holm", "@TT"]),
      ("sv", "Bild: Nils Holm", ["Nils Holm"]),
      ("sv", "Foto: TT", ["@TT"]),
      ("no", "Foto: Per Lie / NTB", ["Per Lie", "@NTB"]),
      ("no", "Foto: Per Lie", ["Per Lie"]),
      ("no", "Foto: NTB", ["@NTB"]),
      ("da", "Foto: Bo Dam/Ritzau Scanpix", ["Bo Dam", "@Ritzau Scanpix"]),
      ("da", "Foto: Bo Dam", ["Bo Dam"]),
      ("da", "Arkivfoto: Bo Dam", ["Bo Dam"]),
      ("pl", "Fot. Tomasz Lis / PAP", ["Tomasz Lis", "@PAP"]),
      ("pl", "Zdjęcie: Tomasz Lis", ["Tomasz Lis"]),
      ("pl", "Źródło: PAP", ["@PAP"]),
      ("pt", "Foto: Rui Prado/Lusa", ["Rui Prado", "@Lusa"]),
      ("pt", "Foto: Rui Prado", ["Rui Prado"]),
      ("pt", "Crédito: Rui Prado", ["Rui Prado"]),
      ("cs", "Foto: Petr Beran, ČTK", ["Petr Beran", "@ČTK"]),
      ("cs", "Foto: Petr Beran", ["Petr Beran"]),
      ("cs", "Zdroj: ČTK", ["@ČTK"]),
      ("tr", "Fotoğraf: Can Demir", ["Can Demir"]),
      ("tr", "Fotoğraf: Can Demir/AA", ["Can Demir", "@AA"]),
      ("tr", "Foto: Can Demir", ["Can Demir"]),
      ("ja", "撮影・水野千夏", ["水野千夏"]),
      ("ja", "写真：共同通信", ["@共同通信"]),
      ("ja", "写真：ロイター", ["@ロイター"]),
      ("ko", "사진=연합뉴스", ["@연합뉴스"]),
      ("ko", "사진: 뉴시스", ["@뉴시스"]),
      ("ko", "사진 한지우", ["한지우"]),
      ("zh", "图片来源：新华社", ["@新华社"]),
      ("zh", "摄影：林晓舟", ["林晓舟"]),
      ("zh", "图：中新社", ["@中新社"]),
    ] as [(String, String, [String])])
  func readsCredit(language: String, line: String, expected: [String]) {
    #expect(names(in: line, language: language, isCredit: true) == expected)
  }

  @Test(
    "A paper, a newsroom's abbreviation and an address of the web are told from people",
    arguments: [
      ("en", "By Delphine Marsh | Harbour News", ["Delphine Marsh"]),
      ("en", "Delphine Marsh · HPC Online · Posted", ["Delphine Marsh"]),
      ("de", "Mareike Sund | Jonas Keil", ["Mareike Sund", "Jonas Keil"]),
      ("en", "By Tom Okafor For Harbourpost.Com", ["Tom Okafor"]),
      ("en", "By HPC Staff", ["HPC Staff"]),
      ("en", "Formula 1 & Motor Sport Desk", ["Motor Sport Desk"]),
    ])
  func tellsPeopleFromPapers(language: String, line: String, expected: [String]) {
    #expect(names(in: line, language: language) == expected)
  }

  @Test("A name that copying gave twice is one name")
  func halvesNames() {
    #expect(names(in: "Anna Brandt Anna Brandt", language: "de") == ["Anna Brandt"])
  }
}
