import Testing

@Suite("Command lines")
struct CommandCaseTests {
  @Test("prints, writes and returns what the case says", arguments: CommandCase.all)
  func runs(_ commandCase: CommandCase) async throws {
    try await commandCase.run()
  }

  @Test("the folder of cases is found")
  func findsCases() { #expect(CommandCase.all.count > 30) }
}
