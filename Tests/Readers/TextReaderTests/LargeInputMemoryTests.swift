import BroadsheetCore
import BroadsheetTextReader
import Foundation
import Testing

/// Inputs that only the optimized tests take, each in a process of its own whose peak memory is read.
@Suite struct LargeInputMemoryTests {
  enum Shape: String, CaseIterable, Codable, Sendable {
    case oneLine, blankLines, paragraphs, zeros, shortParagraphs, quotationMarks
    case brokenBytes, datesOnly

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

  @Test func `Twenty-five million lines of one letter are an error, and cost their table`() async {
    await #expect(processExitsWith: .success) {
      let before = try #require(peakMemory())
      let bytes = [UInt8](repeatElement([0x61, 0x0A], count: 25_000_000).joined())
      #expect(throws: ReadingError(.limitExceeded(name: "blocks", limit: 1 << 20))) {
        try PlainTextReader().read(bytes)
      }
      // Twelve bytes a line, and the text itself.
      #expect(try #require(peakMemory()) - before < 9 * bytes.count)
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
      #expect(used < 4 * bytes.count)
    }
  }
}

/// The most memory that this process has held, in bytes.
private func peakMemory() -> Int? {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
    let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
  else { return nil }
  return Int(line.filter(\.isNumber)).map { $0 * 1024 }
}
