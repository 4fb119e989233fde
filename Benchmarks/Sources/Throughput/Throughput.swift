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

    var reports: [Report] = []
    for makeInput in inputs(of: try Corpus(), upTo: options.largest) {
      let report = Rounds(count: options.rounds).run(subjects, on: makeInput())
      print(Table(reference: reference).text(of: report))
      reports.append(report)
    }
    let peak = Machine.peakResidentBytes
    if let peak { print("Peak memory of this process: \(peak / 1_000_000) MB") }
    if let output = options.output {
      try Figures(machine: machine, peakResidentBytes: peak, reports: reports)
        .write(to: URL(filePath: output))
    }
  }

  /// What makes each input; only one is held at a time.
  static func inputs(of corpus: Corpus, upTo largest: Int) -> [() -> Input] {
    let small = [1_000, 2_300, 10_000, 100_000, 1_000_000]
    let large = [10_000_000, 100_000_000].filter { $0 <= largest }
    return [{ corpus.articles(count: 1000) }]
      + small.filter { $0 <= largest }.map { size in { corpus.oneArticle(byteCount: size) } }
      + large.map { size in { corpus.oneArticle(byteCount: size) } }
      + large.map { size in { corpus.articles(byteCount: size) } }
  }
}
