import BroadsheetCore
import BroadsheetTestSupport
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    "2019", "2019-04", "2019-04-23", "2019-04-23T08:44", "2019-04-23T08:44+02:00",
    "2019-04-23T08:44:07Z", "0001-01-01", "2016-12-31T23:59:60Z", "2020-02-29",
    "2019-04-23T08:44-03:30",
  ])
  func isoTextSurvivesTheWayThereAndBack(text: String) throws {
    #expect(try #require(Timestamp(text)).description == text)
  }

  @Test(arguments: [
    ("20190423", "2019-04-23"), ("20190423T084407+0200", "2019-04-23T08:44:07+02:00"),
    ("2019-04-23 08:44", "2019-04-23T08:44"),
    ("2019-04-23T08:44:07.123+02", "2019-04-23T08:44:07+02:00"),
    ("20190423T0844Z", "2019-04-23T08:44Z"),
  ])
  func otherIsoFormsAreRead(text: String, expected: String) throws {
    #expect(try #require(Timestamp(text)).description == expected)
  }

  @Test(arguments: [
    "", "19", "2019-", "2019-13", "2019-00", "2019-02-29", "2019-04-31", "2019-04-23T",
    "2019-04-23T24:00",
    "2019-04-23T08", "2019-04-23T08:60", "2019-04-23T08:44+25:00", "2019-04-23x", "0000-01-01",
    "201904",
    "２０１９",
  ])
  func whatIsNoTimeIsRefused(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func precisionIsTheSmallestUnitGiven() {
    #expect(Timestamp("2019").precision == .year)
    #expect(Timestamp("2019-04").precision == .month)
    let minute: Timestamp = "2019-04-23T08:44"
    #expect(minute.precision == .minute && minute.second == nil && minute.hour == 8)
    let month: Timestamp = "2019-04"
    #expect(month.day == nil && month.hour == nil)
  }

  @Test func anInferredOffsetDiffersFromAPrintedOne() {
    let printed = Timestamp("2019-04-23T08:44+02:00")
    let inferred = Timestamp("2019-04-23T08:44+02:00", offsetBasis: .inferred)
    #expect(printed != inferred)
    #expect(inferred?.offset?.basis == .inferred && inferred?.offset?.minutes == 120)
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2000-03-01T00:00:00Z", 951_868_800),
    ("2019-04-23T08:44:00+02:00", 1_556_001_840), ("1969-12-31T23:59:59Z", -1),
    ("0001-01-01T00:00:00Z", -62_135_596_800),
  ])
  func instantsCountSecondsFrom1970(text: String, seconds: Int) throws {
    let time = try #require(Timestamp(text))
    #expect(time.earliestInstant == seconds && time.latestInstant == seconds)
  }

  @Test func aCoarseTimeSpansEveryMomentThatItMayMean() {
    let day: Timestamp = "2019-04-23"
    #expect(day.latestInstant - day.earliestInstant == (24 + 26) * 3600 - 1)
  }

  @Test(arguments: [("2026-11-24", 2), ("2019-04-23", 2), ("2000-01-01", 6), ("1583-10-10", 1)])
  func weekdaysAreThoseOfTheCalendar(text: String, weekday: Int) throws {
    #expect(try #require(Timestamp(text)).weekday == weekday)
  }

  @Test(arguments: 0..<500)
  func anyTimeSurvivesAsText(seed: UInt64) throws {
    var generator = ArticleGenerator(seed: seed)
    let article = generator.fullArticle()
    let time = try #require(article.published?.value)
    let basis = time.offset?.basis ?? .printed
    #expect(Timestamp(time.description, offsetBasis: basis) == time)
  }
}
