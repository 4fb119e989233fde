import BroadsheetConventions
import Testing

/// The first date and time that a line prints, in ISO 8601 with the offset where one is printed.
private func moments(in line: String, language: String) -> [String] {
  let conventions = Conventions.standard
  let index = conventions.index(of: language)
  var scanner = DateScanner(
    table: conventions.table, languages: index.map { LanguageSet(index: $0) } ?? .all,
    order: index.map { conventions.languages[$0].order } ?? .dayFirst)
  var found: [PrintedMoment] = []
  let bytes = line.utf8Span.span
  scanner.scan(bytes, in: 0..<bytes.count, into: &found)
  return found.map(describe)
}

private func describe(_ moment: PrintedMoment) -> String {
  func padded(_ number: Int, _ width: Int = 2) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
  var text = ""
  if let day = moment.day {
    text =
      padded(day.year, 4) + "-" + padded(day.month) + (day.day > 0 ? "-" + padded(day.day) : "")
  }
  if let time = moment.time { text += "T" + padded(time.hour) + ":" + padded(time.minute) }
  if let offset = moment.offset { text += offset < 0 ? "\(offset)" : "+\(offset)" }
  switch moment.label {
  case .none: break
  case .published: text += " published"
  case .updated: text += " updated"
  }
  return text
}

@Suite struct DateScannerTests {
  @Test(
    "A line's date and time are found in the forms of its language",
    arguments: [
      ("de", "23.04.2019, 08:44 Uhr | AFP, dpa", "2019-04-23T08:44"),
      ("de", "3. Mai 2024, 17:47", "2024-05-03T17:47"),
      ("de", "22.11.2024 07.57", "2024-11-22T07:57"),
      ("de", "06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten", "2026-01-06T14:59"),
      ("de", "Publiziert17. Dezember 2024, 12:17", "2024-12-17T12:17 published"),
      ("de", "30.01.202430. Januar 2024", "2024-01-30"),
      ("de", "Aktualisiert am 28. April 2023, 20:22 Uhr", "2023-04-28T20:22 updated"),
      ("de", "Zuerst veröffentlicht am 06/01/2026 - 14:02 MEZ", "2026-01-06T14:02+60 published"),
      ("de", "17.04.2024, 12:24Lesezeit: 5 Min.", "2024-04-17T12:24"),
      ("de", "Do 25.04.24 | 14:07 Uhr | Von Eva Beispiel", "2024-04-25T14:07"),
      ("de", "28.04.2023, 20.15 Uhr", "2023-04-28T20:15"),
      ("de", "Veröffentlicht 28.04.2024 um 08:52", "2024-04-28T08:52 published"),
      ("de", "13:37 Uhr", "T13:37"),
      ("de", "25.4.24", "2024-04-25"),
      ("de", "20:00, 29 Jan 2024", "2024-01-29T20:00"),
      ("en", "12:20pm Jan 7, 2024", "2024-01-07T12:20"),
      ("en", "June 30, 2026 - 4.34pm", "2026-06-30T16:34"),
      (
        "en", "CBC · Posted: Aug 08, 2024 4:00 AM EDT | Last Updated",
        "2024-08-08T04:00-240 published"
      ),
      ("en", "Published Fri, Apr 28 20232:23 PM EDT", "2023-04-28T14:23-240 published"),
      ("en", "17:41 JST, October 13, 2024", "2024-10-13T17:41+540"),
      ("en", "2024-02-14T16:15:30Z", "2024-02-14T16:15+0"),
      ("en", "April 26, 2024 at 11:24 a.m. EDT", "2024-04-26T11:24-240"),
      ("en", "Published: 15:56 BST, 27 April 2024", "2024-04-27T15:56+60 published"),
      ("en", "Monday 14 August 2023 10:17", "2023-08-14T10:17"),
      ("en", "Published on 06/01/2026 - 13:55 GMT+1", "2026-01-06T13:55+60 published"),
      ("es", "25 de mayo de 2025 16:51 h", "2025-05-25T16:51"),
      ("es", "Bruselas - 15 oct 2024 - 08:22CEST", "2024-10-15T08:22+120"),
      ("fr", "Publié le 26 janvier 2022 à 19h10", "2022-01-26T19:10 published"),
      ("fr", "Le 1er mars 2024", "2024-03-01"),
      ("it", "Marco Rossi 4 Febbraio 2025 - 14:41", "2025-02-04T14:41"),
      ("pt", "7 de junho de 2023, às 08h15", "2023-06-07T08:15"),
      ("nl", "16 november 2022 07:30", "2022-11-16T07:30"),
      ("sv", "Publicerad 23 okt 2025 kl 10.23", "2025-10-23T10:23 published"),
      ("no", "Publisert: 05.08.24 kl. 14:47", "2024-08-05T14:47 published"),
      ("da", "02/02/2025 KL. 09:00", "2025-02-02T09:00"),
      ("cs", "15. 4. 2024 10:20", "2024-04-15T10:20"),
      ("pl", "27 maja 2022, 13:00", "2022-05-27T13:00"),
      ("tr", "Giriş: 03.07.2024 - 18:24", "2024-07-03T18:24 published"),
      ("fi", "12. elokuuta 2021 klo 9.14", "2021-08-12T09:14"),
      ("ja", "2025年1月13日 21時37分", "2025-01-13T21:37"),
      ("ja", "2025/1/21 20:50", "2025-01-21T20:50"),
      ("ko", "입력 2026.07.12 22:09", "2026-07-12T22:09 published"),
      ("ko", "2024년 5월 13일 오후 9시 30분", "2024-05-13T21:30"),
      ("zh", "2024年04月24日23:52 | 来源：新华网", "2024-04-24T23:52"),
    ])
  func readsDate(language: String, line: String, expected: String) {
    #expect(moments(in: line, language: language).first == expected)
  }

  @Test(
    "Published and updated dates on one line are told apart",
    arguments: [
      (
        "en", "Published: 15:56 BST, 27 April 2024 | Updated: 15:57 BST, 27 April 2024",
        ["2024-04-27T15:56+60 published", "2024-04-27T15:57+60 updated"]
      ),
      (
        "es", "13/01/2025 10:22 Actualizado a 13/01/2025 15:43",
        ["2025-01-13T10:22", "2025-01-13T15:43 updated"]
      ),
      (
        "sv", "Publicerad 1 okt 2025 kl 02.11Uppdaterad kl 02.17",
        ["2025-10-01T02:11 published", "T02:17 updated"]
      ),
    ])
  func tellsLabels(language: String, line: String, expected: [String]) {
    #expect(moments(in: line, language: language) == expected)
  }

  @Test(
    "Figures that are no dates are left alone",
    arguments: [
      "3.000 Euro", "Die Partie endete 2:1 (1:0)", "Am 31.02.2024", "Version 1.2.3",
      "20-30 Prozent",
      "1234567890123456789012345678901234567890",
    ])
  func leavesFigures(line: String) {
    #expect(moments(in: line, language: "de").filter { $0.count > 6 }.isEmpty)
  }
}
