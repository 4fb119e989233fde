import BroadsheetConventions
import Testing

/// The dateline of a paragraph as `printed | place | agencies | where the text goes on`.
private func dateline(of paragraph: String, language: String) -> String? {
  let conventions = Conventions.standard
  let bytes = Array(paragraph.utf8)
  let languages = conventions.languages(for: conventions.index(of: language))
  guard
    let parts = DatelineParts(
      bytes.span, in: 0..<bytes.count, table: conventions.table, languages: languages)
  else { return nil }
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  let agencies = parts.agencies.map(text).joined(separator: ", ")
  return [
    text(parts.printed), text(parts.place), agencies, text(parts.textStart..<bytes.count),
  ].joined(separator: " | ")
}

@Suite struct DatelinePartsTests {
  @Test(
    "A dateline gives its place and its agencies in each language",
    arguments: [
      ("de", "BERLIN (dpa) - Es regnet.", "BERLIN (dpa) | BERLIN | dpa | Es regnet."),
      (
        "de", "Hamburg (dpa/lno) - Es regnet.",
        "Hamburg (dpa/lno) | Hamburg | dpa, lno | Es regnet."
      ),
      ("de", "Wien, 3. Mai (APA) – Es regnet.", "Wien, 3. Mai (APA) | Wien | APA | Es regnet."),
      (
        "en", "LONDON, March 3 (Reuters) - Rain.",
        "LONDON, March 3 (Reuters) | LONDON | Reuters | Rain."
      ),
      ("en", "OSLO (AP) — Rain.", "OSLO (AP) | OSLO | AP | Rain."),
      ("en", "WELLINGTON, June 9 -- Rain.", "WELLINGTON, June 9 | WELLINGTON |  | Rain."),
      ("fr", "PARIS, 3 mars (AFP) - Pluie.", "PARIS, 3 mars (AFP) | PARIS | AFP | Pluie."),
      ("fr", "Genève, 12 octobre - Pluie.", "Genève, 12 octobre | Genève |  | Pluie."),
      ("fr", "LYON (AFP) – Pluie.", "LYON (AFP) | LYON | AFP | Pluie."),
      ("es", "MADRID (EFE).- Llueve.", "MADRID (EFE) | MADRID | EFE | Llueve."),
      ("es", "Lima, 4 jun (EFE).- Llueve.", "Lima, 4 jun (EFE) | Lima | EFE | Llueve."),
      ("es", "BOGOTÁ, 3 de mayo (AP) — Llueve.", "BOGOTÁ, 3 de mayo (AP) | BOGOTÁ | AP | Llueve."),
      ("it", "ROMA (ANSA) - Piove.", "ROMA (ANSA) | ROMA | ANSA | Piove."),
      ("it", "Milano, 5 giugno (AGI) - Piove.", "Milano, 5 giugno (AGI) | Milano | AGI | Piove."),
      ("it", "BARI – Piove.", "BARI | BARI |  | Piove."),
      ("nl", "DEN HAAG (ANP) - Regen.", "DEN HAAG (ANP) | DEN HAAG | ANP | Regen."),
      ("nl", "BRUSSEL (BELGA) - Regen.", "BRUSSEL (BELGA) | BRUSSEL | BELGA | Regen."),
      ("nl", "ZWOLLE - Regen.", "ZWOLLE | ZWOLLE |  | Regen."),
      ("sv", "STOCKHOLM (TT) - Regn.", "STOCKHOLM (TT) | STOCKHOLM | TT | Regn."),
      ("sv", "KIRUNA – Regn.", "KIRUNA | KIRUNA |  | Regn."),
      ("sv", "Malmö, 3 maj (TT) - Regn.", "Malmö, 3 maj (TT) | Malmö | TT | Regn."),
      ("no", "OSLO (NTB) – Regn.", "OSLO (NTB) | OSLO | NTB | Regn."),
      ("no", "BERGEN - Regn.", "BERGEN | BERGEN |  | Regn."),
      ("no", "Bodø, 3. mai (NTB) - Regn.", "Bodø, 3. mai (NTB) | Bodø | NTB | Regn."),
      ("da", "KØBENHAVN (Ritzau) - Regn.", "KØBENHAVN (Ritzau) | KØBENHAVN | Ritzau | Regn."),
      ("da", "AARHUS - Regn.", "AARHUS | AARHUS |  | Regn."),
      (
        "da", "Odense, 3. maj (Ritzau) - Regn.", "Odense, 3. maj (Ritzau) | Odense | Ritzau | Regn."
      ),
      ("pl", "WARSZAWA (PAP) - Deszcz.", "WARSZAWA (PAP) | WARSZAWA | PAP | Deszcz."),
      ("pl", "GDAŃSK – Deszcz.", "GDAŃSK | GDAŃSK |  | Deszcz."),
      ("pl", "Kraków, 3 maja (PAP) – Deszcz.", "Kraków, 3 maja (PAP) | Kraków | PAP | Deszcz."),
      ("pt", "LISBOA (Lusa) - Chuva.", "LISBOA (Lusa) | LISBOA | Lusa | Chuva."),
      ("pt", "SÃO PAULO (Reuters) - Chuva.", "SÃO PAULO (Reuters) | SÃO PAULO | Reuters | Chuva."),
      (
        "pt", "Porto, 7 de junho (Lusa) - Chuva.",
        "Porto, 7 de junho (Lusa) | Porto | Lusa | Chuva."
      ),
      ("cs", "PRAHA (ČTK) - Prší.", "PRAHA (ČTK) | PRAHA | ČTK | Prší."),
      ("cs", "BRNO – Prší.", "BRNO | BRNO |  | Prší."),
      ("cs", "Praha 3. května (ČTK) - Prší.", "Praha 3. května (ČTK) | Praha | ČTK | Prší."),
      ("tr", "ANKARA (AA) - Yağmur.", "ANKARA (AA) | ANKARA | AA | Yağmur."),
      ("tr", "İSTANBUL (AA) – Yağmur.", "İSTANBUL (AA) | İSTANBUL | AA | Yağmur."),
      ("tr", "ANKARA, 3 Mayıs (AA) - Yağmur.", "ANKARA, 3 Mayıs (AA) | ANKARA | AA | Yağmur."),
      ("zh", "杭州9月6日电 下雨。", "杭州9月6日电 | 杭州 |  | 下雨。"),
      ("zh", "北京3月5日電 下雨。", "北京3月5日電 | 北京 |  | 下雨。"),
      ("zh", "上海12月31日电 下雨。", "上海12月31日电 | 上海 |  | 下雨。"),
    ])
  func readsDateline(language: String, paragraph: String, expected: String) {
    #expect(dateline(of: paragraph, language: language) == expected)
  }

  @Test(
    "A dash in a sentence makes no dateline",
    arguments: [
      ("de", "Der Rat – er tagte lange – stimmte zu."),
      ("de", "Am Montag - so heißt es - regnet es."),
      ("en", "Nobody - not even the mayor - knew."), ("en", "Rain fell - and kept falling."),
      ("no", "Publisert torsdag 9. mai 2024 - 13:26"), ("es", "Actualizado lunes, 2 mayo - 02:24"),
      ("en", "Published Thursday, May 9 - 13:26"),
      ("fr", "Le maire - absent mardi - a écrit."), ("es", "El alcalde - ausente - escribió."),
    ])
  func leavesSentences(language: String, paragraph: String) {
    #expect(dateline(of: paragraph, language: language) == nil)
  }
}
