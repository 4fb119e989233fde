internal import Measure

/// The reader's goals, and what a run says of them.
struct Goals {
  var reports: [Report]
  var doublings: [Doubling]

  var all: [Goal] { scanning + reading + size + [growth] }

  private var growth: Goal {
    Goal(
      "time when the input doubles; worst shape", asked: Doubling.limit, hoped: 2.1,
      measured: doublings.filter { !$0.isRefused }.map(\.ratio).max())
  }

  private var scanning: [Goal] {
    Inputs.scanned.flatMap { input in
      [
        Goal(
          "scan for lines; \(input)", against: Throughput.reference, asked: 0.9, hoped: 1.2,
          measured: ratio("scan lines", to: Throughput.reference, on: input)),
        Goal(
          "validate and scan; \(input)", against: "String(validating:as:)", asked: 2.5, hoped: 4,
          measured: ratio("validate and scan lines", to: "String(validating:as:)", on: input)),
      ]
    }
  }

  private var reading: [Goal] {
    [Inputs.founding, Inputs.articles].flatMap { input in
      [
        ("String(validating:as:)", 0.5, 1.0), ("cmark-gfm (tree)", 4, 8),
        ("md4c (callbacks)", 1.3, 2.5), ("reader on String.split", 60, 120),
      ].map { reference, asked, hoped in
        Goal(
          "read; \(input)", against: reference, asked: asked, hoped: hoped,
          measured: ratio("read text", to: reference, on: input))
      } + [
        Goal(
          "allocations beyond texts; \(input)", asked: 6, hoped: 3,
          measured: measurement("read text", on: input)?.allocationsBeyondTexts)
      ]
    }
  }

  private var size: [Goal] {
    let base = measurement("read text", on: "100 KB, one article")?.megabytesPerSecond
    let largest = reports.map(\.input).filter { $0.hasPrefix("100 MB, ") }
    return largest.map { input in
      let speed = measurement("read text", on: input)?.megabytesPerSecond
      return Goal(
        "MB/s; \(input)", against: "100 KB, one article", asked: 0.3, hoped: 0.4,
        measured: base.flatMap { base in speed.map { $0 / base } })
    }
      + largest.map { input in
        Goal(
          "peak heap; \(input)", against: "size of the input", asked: 2, hoped: 1.3,
          measured: measurement("read text", on: input)?.peakOverInput)
      }
  }

  /// How many times as fast as `reference` the subject is.
  private func ratio(_ subject: String, to reference: String, on input: String) -> Double? {
    guard let subject = measurement(subject, on: input),
      let reference = measurement(reference, on: input)
    else { return nil }
    return reference.nanoseconds / subject.nanoseconds
  }

  private func measurement(_ subject: String, on input: String) -> Measurement? {
    reports.first { $0.input == input }?.measurements.first { $0.name == subject }
  }
}
