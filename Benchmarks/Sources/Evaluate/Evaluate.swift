internal import Broadsheet
internal import Foundation

/// Reads every text that a folder's labels name, and prints a prediction a line for its scorer.
@main
struct Evaluate {
  /// What is needed of a label; the rest is the scorer's.
  private struct Label: Decodable {
    var id: String
    var file: String
  }

  static func main() throws {
    guard let path = CommandLine.arguments.dropFirst().first else {
      print("Evaluate FOLDER: FOLDER/labels.jsonl names the texts")
      exit(64)
    }
    let folder = URL(filePath: path)
    let labels = try Data(contentsOf: folder.appending(path: "labels.jsonl"))
    guard let reader = Registry.standard.reader(named: "text") else { return }
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for line in labels.split(separator: UInt8(ascii: "\n")) {
      let label = try decoder.decode(Label.self, from: line)
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: label.file)))
      let prediction: Prediction
      do throws(ReadingError) {
        prediction = Prediction(id: label.id, try reader.read(bytes), of: bytes)
      } catch {
        // No article is a reading that found nothing; the scorer counts it so.
        prediction = Prediction(id: label.id)
      }
      FileHandle.standardOutput.write(try encoder.encode(prediction) + [UInt8(ascii: "\n")])
    }
  }
}
