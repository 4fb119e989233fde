import BroadsheetCore
@_spi(Training) import BroadsheetTextReader
import Foundation
import LabelledTexts
import Learning
import PageTexts

/// Reads every text that a folder's labels name and writes a prediction a line:
/// `Evaluate FOLDER [--cross-validate MORE...]`.
///
/// With `--cross-validate` each text is read with weights that were learnt from other houses' texts,
/// and from those in the folders MORE.
@main
struct Evaluate {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else {
      print("usage: Evaluate FOLDER [--cross-validate MORE...]")
      exit(2)
    }
    let texts = try LabelledText.all(in: folder)
    var readers: [PlainTextReader] = []
    if arguments.contains("--cross-validate") {
      let folders = [folder] + arguments.dropFirst(2)
      let known = try LabelledText.all(inFolders: folders).map { TrainingText($0) }
      readers = await CrossValidation(known).models.map {
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
