import BroadsheetConventions
import BroadsheetCore
import Testing

@testable import BroadsheetWebReader

@Suite("Times of pages")
struct TimeTests {
  @Test(
    "a declared time is read in every form",
    arguments: [
      ("2024-05-03", "2024-05-03"), ("2024-05-03T08:15", "2024-05-03T08:15"),
      ("2024-05-03T08:15:30.123456+02:00", "2024-05-03T08:15:30+02:00"),
      ("2024-05-03 08:15:30", "2024-05-03T08:15:30"),
      ("2024-05-03T08:15:30+0200", "2024-05-03T08:15:30+02:00"),
      ("20240503T081530Z", "2024-05-03T08:15:30Z"), (" 2024-05-03T08:15Z \n", "2024-05-03T08:15Z"),
      ("2024/05/03", "2024-05-03"), ("2024 May 3", "2024-05-03"),
      ("1714724130", "2024-05-03T08:15:30Z"),
      ("1714724130000", "2024-05-03T08:15:30Z"),
      ("Fri, 03 May 2024 08:15:30 +0200", "2024-05-03T08:15:30+02:00"),
      ("Fri, 03 May 2024 08:15:30 GMT", "2024-05-03T08:15:30Z"),
      ("Fri May 3 08:15:30 CEST 2024", "2024-05-03T08:15:30+02:00"),
      ("May 3, 2024", "2024-05-03"), ("3. Mai 2024, 08:15 Uhr", "2024-05-03T08:15"),
      ("03.05.2024 08:15", "2024-05-03T08:15"), ("2024年5月3日", "2024-05-03"),
    ])
  func readsForm(text: String, expected: Timestamp) {
    let reader = DeclaredTime(conventions: .standard, languages: .all, order: .dayFirst)
    #expect(reader.timestamp(text) == expected)
  }

  @Test("what is no time gives none", arguments: ["", "now", "7", "May", "2024-13-45", "T08:15"])
  func refuses(text: String) {
    let reader = DeclaredTime(conventions: .standard, languages: .all, order: .dayFirst)
    #expect(reader.timestamp(text) == nil)
  }

  static let headline = "<h1>Harbour bridge reopens</h1>"

  @Test(
    "publication is found where a page says it",
    arguments: [
      ("<meta property=article:published_time content='2024-05-03T08:15:00+02:00'>", ""),
      ("<meta itemprop=datePublished content='2024-05-03T08:15:00+02:00'>", ""),
      ("<meta name=cms-published-date content='2024-05-03T08:15:00+02:00'>", ""),
      ("<meta name=parsely-pub-date content='2024-05-03T08:15:00+02:00'>", ""),
      ("<meta name=sailthru.date content='Fri, 03 May 2024 08:15:00 +0200'>", ""),
      ("", "<time datetime='2024-05-03T08:15:00+02:00'>today</time>"),
      ("", "<time itemprop=datePublished datetime='2024-05-03T08:15:00+02:00'>today</time>"),
      ("", "<span class=publish-date>2024-05-03T08:15:00+02:00</span>"),
    ])
  func findsPublication(head: String, body: String) throws {
    #expect(try article(head, Self.headline + body).published?.value == "2024-05-03T08:15:00+02:00")
  }

  @Test(
    "a printed date is read by the conventions of its language",
    arguments: [
      ("<p>Published May 3, 2024, 8:15 am</p>", "2024-05-03T08:15"),
      ("<p>3 May 2024</p><p>Text.</p>", "2024-05-03"),
      ("<p>Updated May 4, 2024</p><p>Published May 3, 2024</p>", "2024-05-03"),
    ])
  func readsPrinted(body: String, expected: Timestamp) throws {
    #expect(try article("", Self.headline + body).published?.value == expected)
  }

  @Test(
    "the date before the first words counts, whatever date stands below",
    arguments: ["3 May 2024 – ", "(3 May 2024) "])
  func readsLeadingDate(date: String) throws {
    let body =
      "<p>\(date)The harbour bridge has been open to ships again since this morning, the port said.</p>"
      + "<div><time datetime=2024-06-01>Another article</time></div>"
    #expect(try article("", Self.headline + body).published?.value == "2024-05-03")
  }

  @Test("a day that a paragraph only mentions is not its date")
  func leavesMentionedDay() throws {
    let body =
      "<p>3 May 2024 was a day that nobody at the harbour will forget, least of all those who stood "
      + "on the quay in the rain and waited for the last of the ferries to the islands in the south "
      + "and in the north.</p>"
    #expect(try article("", Self.headline + body).published == nil)
  }

  @Test("a comment's date is not the article's")
  func leavesCommentDate() throws {
    let body =
      "<p>Text.</p><ol><li class=comment><time itemprop=datePublished datetime=2024-06-01>x</time></ol>"
    #expect(try article("", Self.headline + body).published == nil)
  }

  @Test("an address may have its day first")
  func readsAddressWithDayFirst() throws {
    let head = "<link rel=canonical href='https://www.harbour-courier.example/news/03-05-2024'>"
    #expect(try article(head, Self.headline).published?.value == "2024-05-03")
  }

  @Test(
    "in English the country decides which figure is the month",
    arguments: [("en-gb", "2024-05-03"), ("en-us", "2024-03-05")])
  func readsCountry(folder: String, expected: Timestamp) throws {
    var reader = WebPageReader()
    reader.address = "https://harbour.example/\(folder)/bridge"
    let body = "<html lang=en><body>" + Self.headline + "<p class=date>03/05/2024</p>"
    #expect(try reader.read(body).article.published?.value == expected)
  }

  @Test("a change is no publication")
  func partsUpdates() throws {
    let head = "<meta property=article:modified_time content='2024-05-04T10:00:00Z'>"
    let body =
      Self.headline
      + "<p class=updated>Updated <time class=updated datetime=2024-05-04>x</time></p>"
    let article = try article(head, body)
    #expect(article.published == nil)
    #expect(article.updated?.value == "2024-05-04T10:00:00Z")
  }

  @Test(
    "what was changed within a minute of its publication was not changed",
    arguments: ["2024-05-03T08:15:42+02:00", "2024-05-03T06:15:30Z", "2024-05-03T08:15:30+02:00"])
  func dropsUpdate(time: String) throws {
    let head = """
      <meta property=article:published_time content='2024-05-03T08:15:30+02:00'>
      <meta property=article:modified_time content='\(time)'>
      """
    let article = try article(head, Self.headline)
    #expect(article.updated == nil)
    #expect(article.published?.origin?.corroborations.map(\.rule) == ["published.open-graph"])
  }

  @Test("a day is told more precisely by the next source")
  func refinesDay() throws {
    let head =
      structured("{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-05-03\"}")
      + "<meta property=article:published_time content='2024-05-03T08:15:00+02:00'>"
    let published = try #require(article(head, Self.headline).published)
    #expect(published.value == "2024-05-03T08:15:00+02:00")
    #expect(published.origin?.corroborations.map(\.rule) == ["published.json-ld"])
  }

  @Test(
    "UTC gives way to the clock of the place",
    arguments: ["2024-05-02T23:15:00-04:00", "2024-05-02 23:15:00"])
  func prefersLocalClock(local: String) throws {
    let head = "<meta property=article:published_time content='2024-05-03T03:15:00Z'>"
    let published = try article(head, Self.headline + "<time datetime='\(local)'>x</time>")
      .published
    #expect(published?.value.description == "2024-05-02T23:15:00-04:00")
  }

  @Test(
    "placeholders of programs are no times", arguments: ["1970-01-01T00:00:00Z", "0001-01-01", "1"])
  func refusesPlaceholders(text: String) throws {
    let head = "<meta property=article:published_time content='\(text)'>"
    #expect(try article(head, Self.headline).published == nil)
  }

  @Test("the address is asked last")
  func readsAddress() throws {
    let head = "<link rel=canonical href='https://www.harbour-courier.example/2024/05/03/bridge'>"
    let published = try #require(article(head, Self.headline).published)
    #expect(published.value == "2024-05-03")
    #expect(published.origin?.rule == "published.address")
  }
}
