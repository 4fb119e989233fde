import BroadsheetBytes
import BroadsheetCore
import BroadsheetHTMLTree
import BroadsheetWebReader
import Foundation
import Measure

/// Times work on pages when it is told to, so that another program can time its peers in between.
///
/// `PageTimer FILE...` answers each line `SUBJECT INDEX` of its input with a line: the nanoseconds of
/// processor time that the subject took for the file at the index. To `facts INDEX` it answers with
/// the parser's allocations, its peak of heap, the reader's allocations, and the file's bytes.
@main
struct PageTimer {
  let pages: [[UInt8]]

  static func main() throws {
    let files = CommandLine.arguments.dropFirst()
    let timer = PageTimer(
      pages: try files.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) })
    while let line = readLine() {
      let words = line.split(separator: " ")
      guard words.count == 2, let index = Int(words[1]), timer.pages.indices.contains(index) else {
        break
      }
      print(timer.answer(String(words[0]), on: timer.pages[index]))
      fflush(nil)
    }
  }

  private func answer(_ subject: String, on page: [UInt8]) -> String {
    guard subject == "facts" else { return "\(time(subject, on: page))" }
    let parsing = Heap.count { Self.parse(page) }
    let reading = Heap.count { Self.read(page) }
    return """
      \(parsing?.allocations ?? 0) \(parsing?.peakBytes ?? 0) \(reading?.allocations ?? 0) \
      \(page.count)
      """
  }

  private func time(_ subject: String, on page: [UInt8]) -> Int {
    let work: ([UInt8]) -> Int =
      switch subject {
      case "tree": Self.parse
      case "article": Self.read
      case "scan": Self.scan
      default: Self.validate
      }
    let start = ThreadClock.now()
    let result = work(page)
    let elapsed = ThreadClock.now() - start
    return withExtendedLifetime(result) { elapsed }
  }

  private static func parse(_ page: [UInt8]) -> Int {
    (try? HTMLDocument(parsing: page))?.nodeCount ?? 0
  }

  private static func read(_ page: [UInt8]) -> Int {
    (try? WebPageReader().read(page))?.article.body.count ?? 0
  }

  /// The least that a parser does: finding where tags begin.
  private static func scan(_ page: [UInt8]) -> Int {
    let bytes = page.span
    var (count, offset) = (0, 0)
    while let next = bytes.firstOffset(of: UInt8(ascii: "<"), from: offset) {
      count += 1
      offset = next + 1
    }
    return count
  }

  private static func validate(_ page: [UInt8]) -> Int {
    page.span.firstInvalidUTF8 ?? page.count
  }
}
