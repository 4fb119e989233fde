import BroadsheetCommand
import Foundation
import Testing

@Suite("Completion scripts")
struct CompletionScriptTests {
  /// Where a shell is; `nil` if it is not installed here.
  static func path(of shell: String) -> String? {
    ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(shell)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static let installed = ["bash", "zsh", "fish"].filter { path(of: $0) != nil }

  private func script(for shell: String) async throws -> String {
    let console = MemoryConsole()
    let status = await Command.run(
      ["completions", shell], registry: try .strangers, on: console)
    #expect(status == 0)
    return console.output
  }

  /// What a shell prints and returns for a script on its standard input.
  private func run(_ shell: String, _ arguments: [String], _ script: String) throws -> (
    status: Int32, output: String
  ) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.path(of: shell)))
    process.arguments = arguments
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    try input.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test("the shell finds no fault in its script", arguments: installed)
  func parses(shell: String) async throws {
    let result = try run(shell, ["-n"], try await script(for: shell))
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.isEmpty)
  }

  @Test(
    "bash offers what fits the place in the line",
    .enabled(if: installed.contains("bash"), "bash is not installed"),
    arguments: [
      (["broadsheet", "c"], "convert completions"),
      (["broadsheet", "convert", "--to", ""], "card"),
      (["broadsheet", "convert", "-f", "n"], "note"),
      (["broadsheet", "convert", "--re"], "--reader-option --report"),
      (["broadsheet", "convert", "--option", "m"], "mood=plain mood=loud"),
      (["broadsheet", "convert", "a"], ""),
      (["broadsheet", "inspect", "--color", "a"], "auto always"),
      (["broadsheet", "formats", ""], "card note"),
    ])
  func bashOffers(words: [String], offers: String) async throws {
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let script =
      try await script(for: "bash") + """

        COMP_WORDS=(\(line)); COMP_CWORD=\(words.count - 1)
        _broadsheet
        echo "${COMPREPLY[*]}"

        """
    let result = try run("bash", ["--norc"], script)
    #expect(result.output == offers + "\n")
  }
}
