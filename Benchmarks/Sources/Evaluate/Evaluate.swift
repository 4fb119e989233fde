import BroadsheetCore
@_spi(Training) import BroadsheetTextReader
import Foundation
import LabelledTexts
import Learning

/// Reads every text that a folder's labels name and writes a prediction a line:
/// `Evaluate FOLDER [--cross-validate]`.
///
/// With `--cross-validate` each text is read with weights that were learnt from other houses' texts.
@main
struct Evaluate {
  static func main() async throws {
    guard let folder = CommandLine.arguments.dropFirst().first else {
      print("usage: Evaluate FOLDER [--cross-validate]")
      exit(2)
    }
    let texts = try LabelledText.all(in: folder)
    var readers: [PlainTextReader] = []
    if CommandLine.arguments.contains("--cross-validate") {
      readers = await CrossValidation(texts.map { TrainingText($0) }).models.map {
        RoleTraining.reader(weights: $0.rows)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for text in texts {
      let reader =
        readers.isEmpty ? PlainTextReader() : readers[CrossValidation.fold(of: text.house)]
      let reading: Reading
      do { reading = try reader.read(text.bytes) } catch { continue }
      let prediction = Prediction(id: text.id, reading, numbers: LineNumbers(text.bytes))
      FileHandle.standardOutput.write(try encoder.encode(prediction) + Data("\n".utf8))
    }
  }
}
