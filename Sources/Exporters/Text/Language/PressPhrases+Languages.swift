import BroadsheetConventions

extension PressPhrases {
  static let english = PressPhrases(
    updated: "Updated", by: "By ", and: " and ", question: "Question",
    related: "Read more", correction: "Correction", clarification: "Clarification",
    update: "Update", editorsNote: "Editor’s note",
    times: TimeForm(day: "%d %m %y", months: englishMonths),
    clock: LanguageConventions.english.clock)

  static let americanEnglish: PressPhrases = {
    var phrases = english
    phrases.times.day = "%m %d, %y"
    return phrases
  }()

  static let unknown: PressPhrases = {
    var phrases = english
    phrases.times = TimeForm(day: "%y-%M-%D")
    phrases.clock = nil
    return phrases
  }()

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static let german = PressPhrases(
    updated: "Aktualisiert", by: "Von ", and: " und ", question: "Frage",
    related: "Lesen Sie auch", correction: "Korrektur", clarification: "Klarstellung",
    update: "Aktualisierung", editorsNote: "Anmerkung der Redaktion",
    times: TimeForm(day: "%D.%M.%y", after: " Uhr"), clock: LanguageConventions.german.clock)

  static let french = PressPhrases(
    updated: "Mis à jour", by: "Par ", and: " et ", question: "Question",
    related: "Lire aussi", correction: "Rectificatif", clarification: "Précision",
    update: "Mise à jour", editorsNote: "Note de la rédaction", colon: " : ",
    times: TimeForm(day: "%D/%M/%y"), clock: LanguageConventions.french.clock)

  static let spanish = PressPhrases(
    updated: "Actualizado", by: "Por ", and: " y ", question: "Pregunta",
    related: "Lea también", correction: "Fe de errores", clarification: "Aclaración",
    update: "Actualización", editorsNote: "Nota de la redacción",
    times: TimeForm(day: "%D/%M/%y"), clock: LanguageConventions.spanish.clock)

  static let italian = PressPhrases(
    updated: "Aggiornato", by: "Di ", and: " e ", question: "Domanda",
    related: "Leggi anche", correction: "Correzione", clarification: "Precisazione",
    update: "Aggiornamento", editorsNote: "Nota della redazione",
    times: TimeForm(day: "%D/%M/%y"), clock: LanguageConventions.italian.clock)

  static let portuguese = PressPhrases(
    updated: "Atualizado", by: "Por ", and: " e ", question: "Pergunta",
    related: "Leia também", correction: "Correção", clarification: "Esclarecimento",
    update: "Atualização", editorsNote: "Nota da redação",
    times: TimeForm(day: "%D/%M/%y"), clock: LanguageConventions.portuguese.clock)

  static let dutch = PressPhrases(
    updated: "Bijgewerkt", by: "Door ", and: " en ", question: "Vraag",
    related: "Lees ook", correction: "Correctie", clarification: "Verduidelijking",
    update: "Update", editorsNote: "Noot van de redactie",
    times: TimeForm(day: "%D-%M-%y"), clock: LanguageConventions.dutch.clock)

  static let swedish = PressPhrases(
    updated: "Uppdaterad", by: "Av ", and: " och ", question: "Fråga",
    related: "Läs också", correction: "Rättelse", clarification: "Förtydligande",
    update: "Uppdatering", editorsNote: "Redaktionens anmärkning",
    times: TimeForm(day: "%y-%M-%D"), clock: LanguageConventions.swedish.clock)

  static let norwegian = PressPhrases(
    updated: "Oppdatert", by: "Av ", and: " og ", question: "Spørsmål",
    related: "Les også", correction: "Rettelse", clarification: "Presisering",
    update: "Oppdatering", editorsNote: "Redaksjonens merknad",
    times: TimeForm(day: "%D.%M.%y"), clock: LanguageConventions.norwegian.clock)

  static let danish = PressPhrases(
    updated: "Opdateret", by: "Af ", and: " og ", question: "Spørgsmål",
    related: "Læs også", correction: "Rettelse", clarification: "Præcisering",
    update: "Opdatering", editorsNote: "Redaktionens bemærkning",
    times: TimeForm(day: "%D.%M.%y"), clock: LanguageConventions.danish.clock)

  static let polish = PressPhrases(
    updated: "Aktualizacja", by: "Autor: ", and: " i ", question: "Pytanie",
    related: "Czytaj także", correction: "Sprostowanie", clarification: "Wyjaśnienie",
    update: "Uzupełnienie", editorsNote: "Od redakcji",
    times: TimeForm(day: "%D.%M.%y"), clock: LanguageConventions.polish.clock)

  static let czech = PressPhrases(
    updated: "Aktualizováno", by: "Autor: ", and: " a ", question: "Otázka",
    related: "Čtěte také", correction: "Oprava", clarification: "Upřesnění",
    update: "Doplnění", editorsNote: "Poznámka redakce",
    times: TimeForm(day: "%D.%M.%y"), clock: LanguageConventions.czech.clock)

  static let turkish = PressPhrases(
    updated: "Güncelleme", by: "Yazan: ", and: " ve ", question: "Soru",
    related: "İlgili haber", correction: "Düzeltme", clarification: "Açıklama",
    update: "Ek bilgi", editorsNote: "Editörün notu",
    times: TimeForm(day: "%D.%M.%y"), clock: LanguageConventions.turkish.clock)

  static let japanese = PressPhrases(
    updated: "更新", by: "記者・", and: "、", question: "質問",
    related: "関連記事", correction: "訂正", clarification: "補足", update: "追記",
    editorsNote: "編集部より", colon: "：",
    times: TimeForm(day: "%y年%n月%d日", before: " "), clock: LanguageConventions.japanese.clock)

  static let korean = PressPhrases(
    updated: "수정", by: "기자 ", and: ", ", question: "질문",
    related: "관련기사", correction: "정정", clarification: "설명", update: "추가",
    editorsNote: "편집자 주",
    times: TimeForm(day: "%y년 %n월 %d일", before: " "), clock: LanguageConventions.korean.clock)

  static let chinese = PressPhrases(
    updated: "更新", by: "记者 ", and: "、", question: "问",
    related: "相关阅读", correction: "更正", clarification: "说明", update: "补充",
    editorsNote: "编者按", colon: "：",
    times: TimeForm(day: "%y年%n月%d日", before: " "), clock: LanguageConventions.chinese.clock)
}
