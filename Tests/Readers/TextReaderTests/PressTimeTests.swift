import BroadsheetCore
import BroadsheetTextReader
import Testing

/// The date line of an article, and the offset that the press of its language lets one infer.
@Suite struct PressTimeTests {
  @Test(
    "A time without a zone is of the clock of its language's press, in winter and in summer",
    arguments: [
      ("de", "23.04.2019, 08:44 Uhr", "2019-04-23T08:44+02:00"),
      ("de", "5. November 2021, 14.05 Uhr", "2021-11-05T14:05+01:00"),
      ("de", "31.03.2024, 03:00 Uhr", "2024-03-31T03:00+02:00"),
      ("fr", "Publié le 26 janvier 2022 à 19h10", "2022-01-26T19:10+01:00"),
      ("fr", "Publié le 17 août 2023 à 08h00", "2023-08-17T08:00+02:00"),
      ("fr", "17/08/2023 08:00", "2023-08-17T08:00+02:00"),
      ("it", "4 ottobre 2023 alle 14:41", "2023-10-04T14:41+02:00"),
      ("it", "4 Febbraio 2025 - 14:41", "2025-02-04T14:41+01:00"),
      ("it", "04/02/2025 14:41", "2025-02-04T14:41+01:00"),
      ("nl", "16 november 2022, 07.30 uur", "2022-11-16T07:30+01:00"),
      ("nl", "16 juni 2022 07:30", "2022-06-16T07:30+02:00"),
      ("nl", "16-06-2022 07:30", "2022-06-16T07:30+02:00"),
      ("sv", "2024-02-21 16:45", "2024-02-21T16:45+01:00"),
      ("sv", "Publicerad 21 juli 2024 kl 16.45", "2024-07-21T16:45+02:00"),
      ("sv", "Publicerad 23 okt 2025 kl 10.23", "2025-10-23T10:23+02:00"),
      ("no", "Publisert: 05.08.24 kl. 14:47", "2024-08-05T14:47+02:00"),
      ("no", "12. januar 2021 kl. 09:14", "2021-01-12T09:14+01:00"),
      ("no", "Publisert 12. august 2021 kl. 09.14", "2021-08-12T09:14+02:00"),
      ("da", "3. januar 2023 kl. 05.30", "2023-01-03T05:30+01:00"),
      ("da", "3. juli 2023 kl. 05.30", "2023-07-03T05:30+02:00"),
      ("da", "03.07.2023 kl. 05:30", "2023-07-03T05:30+02:00"),
      ("pl", "27 maja 2022, 13:00", "2022-05-27T13:00+02:00"),
      ("pl", "27 grudnia 2022, 13:00", "2022-12-27T13:00+01:00"),
      ("pl", "27.12.2022 13:00", "2022-12-27T13:00+01:00"),
      ("cs", "15. 4. 2024 10:20", "2024-04-15T10:20+02:00"),
      ("cs", "15. prosince 2024 10:20", "2024-12-15T10:20+01:00"),
      ("cs", "15.12.2024 10:20", "2024-12-15T10:20+01:00"),
      ("tr", "22.09.2023 - 11:05", "2023-09-22T11:05+03:00"),
      ("tr", "22 Ocak 2024 11:05", "2024-01-22T11:05+03:00"),
      ("tr", "Giriş: 03.07.2024 - 18:24", "2024-07-03T18:24+03:00"),
      ("ja", "2023年11月8日 5時00分", "2023-11-08T05:00+09:00"),
      ("ja", "2023年7月8日 21時37分", "2023-07-08T21:37+09:00"),
      ("ja", "2025/1/21 20:50", "2025-01-21T20:50+09:00"),
      ("ko", "입력 2024.05.13. 09:30", "2024-05-13T09:30+09:00"),
      ("ko", "2024년 5월 13일 오후 9시 30분", "2024-05-13T21:30+09:00"),
      ("ko", "입력 2026.07.12 22:09", "2026-07-12T22:09+09:00"),
      ("zh", "2022年09月06日 14:40", "2022-09-06T14:40+08:00"),
      ("zh", "2024年04月24日23:52", "2024-04-24T23:52+08:00"),
      ("zh", "2024-04-24 23:52", "2024-04-24T23:52+08:00"),
    ])
  func infersOffset(language: String, line: String, expected: String) throws {
    let published = try published(language, line)
    #expect(published.description == expected)
    #expect(published.offset?.basis == .inferred)
  }

  @Test(
    "A zone that is printed is not inferred",
    arguments: [
      ("en", "Published: 14 March 2023, 6:30 am GMT", "2023-03-14T06:30Z"),
      ("en", "April 26, 2024 at 11:24 a.m. EDT", "2024-04-26T11:24-04:00"),
      ("en", "Published: 15:56 BST, 27 April 2024", "2024-04-27T15:56+01:00"),
      ("de", "06/01/2026 - 14:02 MEZ", "2026-01-06T14:02+01:00"),
      ("es", "15 oct 2024 - 08:22 CEST", "2024-10-15T08:22+02:00"),
    ])
  func readsZone(language: String, line: String, expected: String) throws {
    let published = try published(language, line)
    #expect(published.description == expected)
    #expect(published.offset?.basis == .printed)
  }

  @Test(
    "Where the press of a language has many clocks, the offset stays open",
    arguments: [
      ("en", "March 14, 2023, 6:30 am", "2023-03-14T06:30"),
      ("en", "14 March 2023 06:30", "2023-03-14T06:30"),
      ("pt", "7 de junho de 2023 às 08h15", "2023-06-07T08:15"),
      ("pt", "7 de junho de 2023, 08:15", "2023-06-07T08:15"),
      ("pt", "07/06/2023 08h15", "2023-06-07T08:15"),
    ])
  func leavesOffsetOpen(language: String, line: String, expected: String) throws {
    #expect(try published(language, line).description == expected)
  }

  private func published(_ language: String, _ line: String) throws -> Timestamp {
    var reader = PlainTextReader()
    reader.language = language
    let article = try reader.read(
      """
      Headline of a story about the harbour

      \(line)

      A first paragraph that is long enough to be taken for text, with a comma and a full stop.

      A second paragraph that is long enough to be taken for text, with a comma and a full stop.
      """
    ).article
    return try #require(article.published?.value)
  }
}
