import Broadsheet
import BroadsheetCommand
import Foundation
import Testing

@Suite("Inspection")
struct InspectionTests {
  /// Texts that try to break the columns.
  static let texts: [String] = [
    "head: " + String(repeating: "x", count: 500) + "\n",
    "head: " + String(repeating: "橋", count: 100) + "\n\n" + String(repeating: "a橋", count: 90),
    "head: e" + String(repeating: "\u{301}", count: 300) + "\n\nText",
    "head: " + String(repeating: "👩‍👩‍👧‍👦", count: 60) + "\n",
    "head: tab\tand \u{1B}[2J \u{85} \u{2028} \u{202E} \u{7F}\n",
    "head: a\n\n" + String(repeating: "- ", count: 400),
    "head: a\r\nby: b\r\n",
    String(repeating: "stray: x\n\nby: y\n\n", count: 50),
  ]

  @Test(
    "no line is wider than the terminal, whatever the text", arguments: texts, [60, 80, 120])
  func keepsToTheWidth(text: String, columns: Int) async throws {
    let console = MemoryConsole(files: ["a.note": text], columns: columns)
    let status = await Command.run(
      ["inspect", "--full", "a.note"], registry: try .strangers, on: console)
    #expect(status == 0)
    for line in console.output.split(separator: "\n") {
      #expect(ColumnCounter.columns(of: String(line)) <= columns, "\(line)")
    }
  }

  @Test("no control character of a text reaches the terminal")
  func neutralizesControls() async throws {
    let controls = String(String.UnicodeScalarView((1..<0xA0).compactMap(Unicode.Scalar.init)))
    let text = "head: \(controls)\n\nby: \u{202E}\u{2066}\n"
    let console = MemoryConsole(files: ["a\u{1B}.note": text])
    _ = await Command.run(
      ["inspect", "a\u{1B}.note"], registry: try .strangers, on: console)
    let harmful = console.output.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(harmful.isEmpty)
  }

  @Test(
    "NO_COLOR and dumb terminals are heeded, and overruled by --color=always",
    arguments: [
      (["NO_COLOR": "1"], [], false), (["NO_COLOR": ""], [], true), (["TERM": "dumb"], [], false),
      ([:], [], true), (["NO_COLOR": "1"], ["--color=always"], true),
    ] as [([String: String], [String], Bool)])
  func heedsEnvironment(
    environment: [String: String], options: [String], isColored: Bool
  ) async throws {
    let console = MemoryConsole(
      files: ["a.note": "head: x\n"], terminals: [.output], columns: 80, environment: environment)
    _ = await Command.run(
      ["inspect", "a.note"] + options, registry: try .strangers, on: console)
    #expect(console.output.contains("\u{1B}[") == isColored)
  }

  @Test("the same text shows the same passages in UTF-16 as in UTF-8", arguments: [false, true])
  func readsUTF16(bigEndian: Bool) async throws {
    let text = "Die Glocke läutet\n\nVon Nia Vaughan\n\nEin Mann stand am Kai. Er wartete dort.\n"
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let units = text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
    let wide = try await passages(of: mark + units)
    #expect(try await passages(of: Array(text.utf8)) == wide)
    #expect(wide.contains { $0.contains("Die Glocke läutet") })
  }

  /// The lines beside the bar, which say what each passage is.
  private func passages(of bytes: [UInt8]) async throws -> [String] {
    let console = MemoryConsole(bytes: ["a.txt": bytes])
    _ = await Command.run(["inspect", "a.txt"], registry: .standard, on: console)
    return console.output.split(separator: "\n").filter { $0.contains("│") }.map(String.init)
  }

  @Test("an article whose origins are another text's is not shown beside the wrong one")
  func distrustsForeignOrigins() async throws {
    let console = MemoryConsole(files: ["a.txt": "The bell rings\n\nA man stood there. He sang.\n"])
    _ = await Command.run(
      ["convert", "--option", "provenance=true", "-o", "a.json", "a.txt"], registry: .standard,
      on: console)
    _ = await Command.run(["inspect", "a.json"], registry: .standard, on: console)
    #expect(console.error == "")
    #expect(console.output.contains("first read from"))
    #expect(!console.output.contains("│"))
  }

  @Test("an article without origins is shown without passages")
  func showsArticleWithoutOrigins() async throws {
    let console = MemoryConsole(files: ["a.txt": "The bell rings\n\nA man stood there. He sang.\n"])
    _ = await Command.run(
      ["convert", "--option", "provenance=false", "-o", "a.json", "a.txt"], registry: .standard,
      on: console)
    _ = await Command.run(["inspect", "a.json"], registry: .standard, on: console)
    #expect(console.error == "")
    #expect(console.output.contains("Nothing says where"))
    #expect(!console.output.contains("│"))
  }
}
