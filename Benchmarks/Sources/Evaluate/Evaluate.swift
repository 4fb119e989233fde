import BroadsheetCore
import BroadsheetTextReader
import Foundation
import LabelledTexts

/// Reads every text that a folder's labels name and writes a prediction a line: `Evaluate FOLDER`.
@main
struct Evaluate {
  static func main() throws {
    guard let folder = CommandLine.arguments.dropFirst().first else {
      print("usage: Evaluate FOLDER")
      exit(2)
    }
    let reader = PlainTextReader()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for text in try LabelledText.all(in: folder) {
      let reading: Reading
      do { reading = try reader.read(text.bytes) } catch { continue }
      let prediction = Prediction(id: text.id, reading, numbers: LineNumbers(text.bytes))
      FileHandle.standardOutput.write(try encoder.encode(prediction) + Data("\n".utf8))
    }
  }
}
