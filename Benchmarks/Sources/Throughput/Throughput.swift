internal import Corpus
internal import Foundation
internal import Measure

/// Measures Broadsheet beside the machine's limits and its peers, on inputs of all sizes.
@main
struct Throughput {
  /// Every table's ratios are against this limit: finding the lines is the least that reading takes.
  static let reference = "memchr each line feed"

  static func main() throws {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      print(Options.usage)
      exit(64)
    }
    let subjects = (Subject.limits + Subject.broadsheet + Subject.peers).filter { subject in
      options.only.map { subject.name.contains($0) || subject.name == reference } ?? true
    }
    let machine = Machine.current
    print("\(machine.processor), \(machine.cores) cores; \(machine.system); \(machine.compiler)")
    print("thread CPU time, medians of \(options.rounds) interleaved rounds, one core\n")

    let corpus = try Corpus()
    let speeds = options.part == .hostile ? [] : Inputs.all(of: corpus, upTo: options.largest)
    var reports: [Report] = []
    for makeInput in speeds {
      let report = Rounds(count: options.rounds).run(subjects, on: makeInput())
      print(Table(reference: reference).text(of: report))
      reports.append(report)
    }
    if options.part != .hostile {
      let report = Rounds(count: options.rounds).run(Pages.subjects, on: Pages.input(of: corpus))
      print(Table(reference: Pages.reference).text(of: report))
      reports.append(report)
    }
    let peak = Machine.peakResidentBytes
    let doublings =
      options.part == .speed
      ? [] : Doubling.measureAll(rounds: options.rounds, only: options.only)
    if !doublings.isEmpty { print(Doubling.table(of: doublings)) }
    let goals = Goals(reports: reports, doublings: doublings).all
    print("Times as fast as what it is measured against, or the figure itself:")
    print(Goal.table(of: goals))
    if let peak { print("Peak memory of this process: \(peak / 1_000_000) MB") }
    if let output = options.output {
      try Figures(
        machine: machine, peakResidentBytes: peak, goals: goals, reports: reports,
        doublings: doublings
      ).write(to: URL(filePath: output))
    }
  }
}
