import BroadsheetCore
import Testing

@Suite struct SettingTests {
  @Test func optionsAreSetByName() throws {
    let exporter: any Exporter = HeadlineExporter()
    let set = try exporter.setting("prefix", to: "> ").setting("letters", to: "upper")
      .setting("twice", to: "true")
    #expect(try set.export(Article(headline: "fire")).text == "> FIRE> FIRE")
  }

  @Test func anUnknownOptionIsRefusedWithTheKnownOnes() throws {
    let error = try #require(throws: SettingError.self) {
      _ = try HeadlineExporter().setting("colour", to: "red")
    }
    #expect(
      error.description
        == "there is no option 'colour': the options are prefix, letters, twice, width")
  }

  @Test(arguments: [("letters", "lower"), ("twice", "maybe"), ("width", "19"), ("width", "wide")])
  func aValueThatIsNoneIsRefused(name: String, value: String) throws {
    let error = try #require(throws: SettingError.self) {
      _ = try HeadlineExporter().setting(name, to: value)
    }
    #expect(error.description.hasPrefix("'\(value)' is no value of the option '\(name)'"))
  }

  @Test func optionsAreDescribed() {
    let descriptions = (HeadlineExporter() as any Exporter).settingDescriptions
    #expect(descriptions.map(\.values) == ["text", "kept|upper", "true|false", "20...200"])
  }
}
