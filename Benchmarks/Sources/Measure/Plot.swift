import Foundation

/// A report as bars on a logarithmic scale: an SVG that follows the reader's light or dark theme.
public struct Plot {
  /// The line above the bars.
  public var title: String

  /// Makes a plot.
  public init(title: String) { self.title = title }

  private static let (width, left, right, top) = (760.0, 216.0, 78.0, 64.0)
  private static let (rowHeight, gapHeight) = (26.0, 12.0)

  /// Draws the report's megabytes a second.
  public func svg(of report: Report) -> String {
    let groups = Subject.Kind.allCases.map { kind in
      report.measurements.filter { $0.kind == kind }
        .sorted { $0.megabytesPerSecond > $1.megabytesPerSecond }
    }.filter { !$0.isEmpty }
    let speeds = report.measurements.map(\.megabytesPerSecond)
    let scale = Scale(
      lowest: speeds.min() ?? 1, highest: speeds.max() ?? 10,
      from: Self.left, to: Self.width - Self.right)
    let rows = report.measurements.count
    let bottom =
      Self.top + Double(rows) * Self.rowHeight + Double(groups.count - 1) * Self.gapHeight
    let height = bottom + 52

    var body = grid(scale, bottom: bottom)
    var y = Self.top
    for group in groups {
      for measurement in group {
        body += bar(measurement, at: y, scale)
        y += Self.rowHeight
      }
      y += Self.gapHeight
    }
    let caption =
      "MB of news text a second, one core, logarithmic. "
      + "Median of \(report.rounds) interleaved rounds; input: \(report.input)."
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(px(Self.width)) \(px(height))" \
      role="img" aria-labelledby="title note" font-family="system-ui, sans-serif" font-size="13">
      <title id="title">\(escaped(title))</title>
      <style>
      .title { font-size: 17px; font-weight: 600; fill: #1b1b1f }
      .note, .tick { fill: #66666e; font-size: 11.5px }
      .name { fill: #1b1b1f } .value { fill: #1b1b1f; font-variant-numeric: tabular-nums }
      .grid { stroke: #dedee3; stroke-width: 1 }
      .limit { fill: #a9adb8 } .broadsheet { fill: #b3261e } .peer { fill: #5b7fa6 }
      .name.broadsheet, .value.broadsheet { fill: #b3261e; font-weight: 600 }
      .name.limit, .value.limit, .name.peer, .value.peer { fill: #1b1b1f }
      @media (prefers-color-scheme: dark) {
      .title, .name.limit, .value.limit, .name.peer, .value.peer { fill: #ececf1 }
      .note, .tick { fill: #a0a0aa } .grid { stroke: #3a3a42 }
      .limit { fill: #71757f } .broadsheet { fill: #ff8a7d } .peer { fill: #7fa3c9 }
      .name.broadsheet, .value.broadsheet { fill: #ff8a7d }
      }
      </style>
      <text class="title" x="16" y="30">\(escaped(title))</text>
      \(body)<text class="note" id="note" x="16" y="\(px(height - 12))">\(escaped(caption))</text>
      </svg>

      """
  }

  private func grid(_ scale: Scale, bottom: Double) -> String {
    scale.decades.map { decade in
      let x = px(scale.position(of: decade))
      return """
        <line class="grid" x1="\(x)" x2="\(x)" y1="\(px(Self.top - 8))" y2="\(px(bottom))"/>
        <text class="tick" x="\(x)" y="\(px(bottom + 16))" text-anchor="middle">\
        \(grouped(decade, digits: 0))</text>

        """
    }.joined()
  }

  private func bar(_ measurement: Measurement, at y: Double, _ scale: Scale) -> String {
    let kind = measurement.kind.rawValue
    let end = scale.position(of: measurement.megabytesPerSecond)
    let middle = px(y + Self.rowHeight / 2 + 1)
    return """
      <text class="name \(kind)" x="\(px(Self.left - 10))" y="\(middle)" text-anchor="end">\
      \(escaped(measurement.name))</text>
      <rect class="\(kind)" x="\(px(Self.left))" y="\(px(y + 3))" \
      width="\(px(max(end - Self.left, 2)))" height="\(px(Self.rowHeight - 10))" rx="2"/>
      <text class="value \(kind)" x="\(px(end + 7))" y="\(middle)">\
      \(grouped(measurement.megabytesPerSecond))</text>

      """
  }

  private func px(_ number: Double) -> String {
    let tenths = (number * 10).rounded() / 10
    return tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

/// Where a speed lies between two edges, by its logarithm.
private struct Scale {
  var low: Double
  var high: Double
  var from: Double
  var to: Double

  /// The axis begins at a power of ten, so that a bar's length means something.
  init(lowest: Double, highest: Double, from: Double, to: Double) {
    low = log10(lowest).rounded(.down)
    high = max(log10(highest), low + 1)
    (self.from, self.to) = (from, to)
  }

  var decades: [Double] {
    (Int(low)...Int(high)).map { pow(10, Double($0)) }
  }

  func position(of speed: Double) -> Double {
    from + (log10(speed) - low) / (high - low) * (to - from)
  }
}
