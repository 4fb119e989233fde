import Foundation

/// A report as text, aligned, at most 100 columns wide.
public struct Table {
  /// What the others' speed is divided by.
  public var reference: String

  /// Makes a table whose ratios are against the measurement called `reference`.
  public init(reference: String) { self.reference = reference }

  /// Lays the report out.
  public func text(of report: Report) -> String {
    let base = report.measurements.first { $0.name == reference }?.nanoseconds
    var lines = ["\(report.input): \(grouped(Double(report.bytes), digits: 0)) bytes"]
    lines.append(
      row(["", "MB/s", "±%", "articles/s", "µs/article", "allocs", "peak", "x memchr"]))
    for kind in Subject.Kind.allCases {
      let group = report.measurements.filter { $0.kind == kind }
      if !group.isEmpty { lines.append(kind.rawValue) }
      for measurement in group { lines.append(row(cells(of: measurement, base: base))) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func cells(of measurement: Measurement, base: Double?) -> [String] {
    [
      "  " + measurement.name,
      grouped(measurement.megabytesPerSecond),
      grouped(measurement.spread * 100, digits: 0),
      grouped(measurement.articlesPerSecond),
      grouped(1e6 / measurement.articlesPerSecond),
      measurement.allocationsPerArticle.map { grouped($0, digits: $0 < 100 ? 1 : 0) } ?? "-",
      measurement.peakOverInput.map { grouped($0, digits: $0 < 10 ? 2 : 0) } ?? "-",
      base.map { grouped($0 / measurement.nanoseconds) } ?? "-",
    ]
  }

  private func row(_ cells: [String]) -> String {
    let widths = [28, 9, 5, 13, 12, 12, 7, 10]
    return zip(cells, widths).enumerated().map { (index, cell) in
      let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 ? cell.0 + padding : padding + cell.0
    }.joined()
  }
}

/// A number to about three significant digits or whole, with commas between thousands.
func grouped(_ number: Double, digits: Int? = nil) -> String {
  let significant =
    number < 0.1 ? 4 : number < 1 ? 3 : number < 10 ? 2 : number < 100 ? 1 : 0
  let digits = digits ?? significant
  return number.formatted(
    .number.precision(.fractionLength(digits)).locale(Locale(identifier: "en_US")))
}
