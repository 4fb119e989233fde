@_spi(Training) import BroadsheetTextReader
import Foundation
import LabelledTexts
import Learning
import PageTexts

/// Learns the text reader's weights from labelled texts and unpacked pages:
/// `Train FOLDER... OUTPUT [--cross-validate]`.
@main
struct Train {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let paths = arguments.filter { !$0.hasPrefix("--") }
    guard paths.count > 1, let output = paths.last else {
      print("usage: Train FOLDER... OUTPUT [--cross-validate]")
      exit(2)
    }
    let texts = try LabelledText.all(inFolders: paths.dropLast()).map { TrainingText($0) }
    print(
      "\(texts.count) texts, \(texts.reduce(0) { $0 + $1.features.count }) blocks, \(RoleTraining.featureCount) features"
    )
    if arguments.contains("--cross-validate") {
      report(
        "texts of houses not trained on", texts,
        texts.map { CrossValidation.fold(of: $0.house) }, await CrossValidation(texts).models)
      if output == "-" { return }
    }
    let model = ChainTrainer.train(texts)
    report(
      "all texts, trained on themselves", texts, [Int](repeating: 0, count: texts.count), [model])
    try RoleTraining.sourceFile(model.rows).write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func report(
    _ title: String, _ texts: [TrainingText], _ folds: [Int], _ models: [ChainModel]
  ) {
    var right: [String: Int] = [:]
    var all: [String: Int] = [:]
    var confusion: [String: Int] = [:]
    for (text, fold) in zip(texts, folds) where !text.features.isEmpty {
      let roles = ChainDecoder.roles(text, by: models[fold])
      for (index, role) in roles.enumerated() where text.isLabelled[index] {
        all[text.kind, default: 0] += 1
        let name = RoleTraining.roleNames[role]
        let allowed = (0..<16).filter { text.allowed[index] & (1 << UInt16($0)) != 0 }
          .map { RoleTraining.roleNames[$0] }
        if allowed.contains(name) {
          right[text.kind, default: 0] += 1
        } else if text.kind == "copied" {
          confusion["\(allowed.first ?? "?") read as \(name)", default: 0] += 1
        }
      }
    }
    print(title)
    for (kind, count) in all.sorted(by: { $0.key < $1.key }) {
      print("  \(kind): \(Double(right[kind] ?? 0) / Double(count)) of \(count) blocks")
    }
    for (pair, count) in confusion.sorted(by: { $0.value > $1.value }).prefix(24) {
      print("    \(count) \(pair)")
    }
  }
}
