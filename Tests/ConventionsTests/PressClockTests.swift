import BroadsheetConventions
import Testing

@Suite struct PressClockTests {
  @Test(
    "Central Europe's clock changes at one in the morning UTC on the last Sundays",
    arguments: [
      (2019, 4, 23, 8, 44, 120), (2021, 11, 5, 14, 5, 60), (2024, 3, 31, 1, 59, 60),
      (2024, 3, 31, 3, 0, 120), (2024, 10, 27, 1, 30, 120), (2024, 10, 27, 3, 0, 60),
    ])
  func changesToSummerTime(
    year: Int, month: Int, day: Int, hour: Int, minute: Int, expected: Int
  ) {
    let offset = PressClock.centralEurope.offset(
      year: year, month: month, day: day, hour: hour, minute: minute)
    #expect(offset == expected)
  }

  @Test("A clock without summer time keeps its offset all year")
  func keepsOffset() throws {
    let clock = try #require(LanguageConventions.turkish.clock)
    #expect(clock.offset(year: 2024, month: 7, day: 1, hour: 12, minute: 0) == 180)
    #expect(clock.offset(year: 2024, month: 1, day: 1, hour: 12, minute: 0) == 180)
  }
}
