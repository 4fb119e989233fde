internal import Foundation
internal import Measure

/// All figures of a run, as they are kept in the documentation.
struct Figures: Codable {
  var machine: Machine
  var peakResidentBytes: Int?
  var goals: [Goal]
  var reports: [Report]
  var doublings: [Doubling]

  /// Writes `throughput.json`, the goals as `goals.txt`, and a plot for a thousand articles and one
  /// for a large one.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(self).write(to: folder.appending(path: "throughput.json"))

    let title =
      "\(machine.processor), \(machine.system), \(machine.compiler); medians of rounds, one core\n\n"
    try Data((title + Goal.table(of: goals)).utf8).write(to: folder.appending(path: "goals.txt"))

    let plots = [
      ("throughput-articles.svg", Inputs.articles, "Reading and writing a thousand articles"),
      ("throughput-large.svg", "10 MB, one article", "Reading and writing one article of 10 MB"),
    ]
    for (file, input, title) in plots {
      guard let report = reports.first(where: { $0.input == input }) else { continue }
      try Data(Plot(title: title).svg(of: report).utf8).write(to: folder.appending(path: file))
    }
  }
}
