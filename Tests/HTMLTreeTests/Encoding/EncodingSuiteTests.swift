import BroadsheetBytes
import BroadsheetHTMLTree
import Foundation
import Testing

/// Left out of the suite are its folders `scripted`, whose one test needs a script to write the
/// `meta`, and `chardet`, a text of no declared encoding and of no page, for guessers of encodings.
@Suite("Encoding suite", .enabled(if: ConformanceSuite.isPresent, "\(ConformanceSuite.absence)"))
struct EncodingSuiteTests {
  @Test(
    "pages are in the encoding that the suite says",
    arguments: ConformanceSuite.files(in: "encoding", suffix: ".dat"))
  func encodings(file: String) throws {
    let cases = EncodingCase.cases(in: try ConformanceSuite.data(of: file))
    #expect(!cases.isEmpty)
    for test in cases {
      let expected = try #require(TextEncoding(label: test.label))
      let found = TextEncoding(page: test.page.span)
      #expect(
        found == expected, "\(file): \(String(decoding: test.page.prefix(200), as: UTF8.self))")
    }
  }
}

/// One test of the encoding suite.
struct EncodingCase {
  var page: [UInt8]
  var label: String

  /// Cuts a file into its tests: `#data`, the page, `#encoding`, a label, a blank line.
  static func cases(in file: Data) -> [EncodingCase] {
    var cases: [EncodingCase] = []
    var section: [ArraySlice<UInt8>]?
    for line in [UInt8](file).split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.elementsEqual("#data".utf8) {
        section = []
      } else if line.elementsEqual("#encoding".utf8), let lines = section {
        cases.append(EncodingCase(page: Array(lines.joined(separator: [0x0A])), label: ""))
        section = nil
      } else if section != nil {
        section?.append(line)
      } else if !line.isEmpty, let last = cases.indices.last {
        cases[last].label += String(decoding: line, as: UTF8.self)
      }
    }
    return cases
  }
}
