import BroadsheetCore
import BroadsheetTextReader
import Foundation
import Testing

/// Inputs that only the optimized tests take, each in a process of its own whose peak memory is read.
@Suite struct LargeInputMemoryTests {
  enum Shape: String, CaseIterable, Codable, Sendable {
    case oneLine, blankLines, paragraphs, zeros, shortParagraphs, quotationMarks
    case brokenBytes, datesOnly, letters, lines, items, dateLines, bylines, quotedLines, quotations
    case gaps, teleprinter, controls, utf16

    var bytes: [UInt8] {
      switch self {
      case .oneLine: Array(repeating: 0x78, count: 100_000_000)
      case .blankLines: Array(repeating: 0x0A, count: 10_000_000)
      case .paragraphs: Self.repeated(Self.paragraph, count: 100_000_000)
      case .zeros: Array(repeating: 0, count: 100_000_000)
      case .shortParagraphs: Self.repeated("Rain fell.\r\r", count: 50_000_000)
      case .quotationMarks: Array(repeating: 0x22, count: 50_000_000)
      case .brokenBytes: Array(repeating: 0xFF, count: 50_000_000)
      case .datesOnly: Self.repeated("3. Mai 2024, 17:47 ", count: 50_000_000)
      case .letters: Self.repeated("a\n", count: 50_000_000)
      case .lines: Self.repeated("It rained all day in the harbour.\n", count: 20_000_000)
      case .items: Self.repeated("- a boat that is to be sold, with oars\n", count: 20_000_000)
      case .dateLines: Self.repeated("Published on 3 May 2024, 17:47\n", count: 20_000_000)
      case .bylines: Self.repeated("By Jane Miller and Tom Baker\n", count: 20_000_000)
      case .quotedLines: Self.repeated("\"It rained all day in the harbour.\"\n", count: 20_000_000)
      case .quotations: Self.repeated("\"a\" ", count: 50_000_000)
      case .gaps: Self.repeated("It rained all day in the harbour.\n\n\n\n\n\n", count: 20_000_000)
      case .teleprinter:
        Self.repeated("the harbour lights were dimmed for a week so that\n", count: 50_000_000)
      case .controls:
        Self.repeated("\u{1}It rained all day, and the boats\u{2}\r\n", count: 20_000_000)
      case .utf16:
        [0xFF, 0xFE]
          + Self.paragraph.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] }.repeated(100_000)
      }
    }

    private static let paragraph = """
      The harbour lights were dimmed for a week so that young puffins would not mistake them for the \
      moon. "They come down in gardens, on roofs and once in a font," said the verger, who had kept \
      the bird in a shoe box until the boat left.


      """

    private static func repeated(_ text: String, count: Int) -> [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count + text.utf8.count)
      while bytes.count < count { bytes.append(contentsOf: text.utf8) }
      return bytes
    }
  }

  @Test(arguments: Shape.allCases)
  func `A hostile input gives an article or an error in less than four times its memory`(
    shape: Shape
  ) async {
    await #expect(processExitsWith: .success) { [shape] in
      let before = try #require(peakMemory())
      let bytes = shape.bytes
      _ = try? PlainTextReader().read(bytes)
      let used = try #require(peakMemory()) - before
      // As UTF-8, in which 0xFF of another encoding takes two bytes.
      let count = shape == .brokenBytes ? 2 * bytes.count : bytes.count
      #expect(used < 4 * count)
    }
  }
}

extension [UInt8] {
  fileprivate func repeated(_ count: Int) -> [UInt8] {
    [UInt8](repeatElement(self, count: count).joined())
  }
}

/// The most memory that this process has held, in bytes.
private func peakMemory() -> Int? {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
    let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
  else { return nil }
  return Int(line.filter(\.isNumber)).map { $0 * 1024 }
}
