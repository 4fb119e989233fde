import BroadsheetCore
import BroadsheetWebReader
import Foundation

/// Reads every page that a folder's labels name and writes a prediction a line:
/// `EvaluatePages FOLDER UNPACKED`, the latter being where the pages lie unpacked.
@main
struct EvaluatePages {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let folder = arguments.first, let pages = arguments.last else {
      print("usage: EvaluatePages FOLDER UNPACKED")
      exit(2)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for page in try LabelledPage.all(in: folder, unpackedIn: pages) {
      var reader = WebPageReader()
      reader.encoding = page.encoding
      reader.address = page.address
      let reading: Reading
      do { reading = try reader.read(page.bytes) } catch { continue }
      let prediction = PagePrediction(id: page.id, reading.article)
      FileHandle.standardOutput.write(try encoder.encode(prediction) + Data("\n".utf8))
    }
  }
}
