import BroadsheetCore
@_spi(Training) import BroadsheetWebReader
import Foundation
import LabelledPages
@_spi(Training) import PageLearning

/// Reads every page that a folder's labels name and writes a prediction a line:
/// `EvaluatePages FOLDER UNPACKED [--cross-validate]`, the second being where the pages lie unpacked.
///
/// With `--cross-validate` each page is read with weights that were learnt from other sites' pages.
@main
struct EvaluatePages {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2, let folder = arguments.first,
      let unpacked = arguments.dropFirst().first
    else {
      print("usage: EvaluatePages FOLDER UNPACKED [--cross-validate]")
      exit(2)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let pages = try LabelledPage.all(in: folder, unpackedIn: unpacked)
    var readers: [WebPageReader] = []
    if arguments.contains("--cross-validate") {
      readers = await PageLearner.crossValidate(pages).map(\.reader)
    }
    for page in pages {
      var reader = readers.isEmpty ? WebPageReader() : readers[page.fold]
      reader.encoding = page.encoding
      reader.address = page.address
      let reading: Reading
      do { reading = try reader.read(page.bytes) } catch { continue }
      let prediction = PagePrediction(id: page.id, reading.article)
      FileHandle.standardOutput.write(try encoder.encode(prediction) + Data("\n".utf8))
    }
  }
}
