/// A figure that the project holds itself to.
public struct Goal: Sendable, Codable {
  /// What is measured.
  public var name: String

  /// What it is measured against; empty if it is a figure of its own.
  public var reference: String

  /// What has to be reached.
  public var asked: Double

  /// What would be better still.
  public var hoped: Double

  /// What was measured; `nil` if this run did not.
  public var measured: Double?

  /// Makes a goal; where `hoped` is below `asked`, less is better.
  public init(
    _ name: String, against reference: String = "", asked: Double, hoped: Double,
    measured: Double?
  ) {
    self.name = name
    self.reference = reference
    self.asked = asked
    self.hoped = hoped
    self.measured = measured
  }

  /// Whether the figure is as good as was asked.
  public var isReached: Bool { isReached(asked) }

  private func isReached(_ limit: Double) -> Bool {
    guard let measured else { return false }
    return hoped < asked ? measured <= limit : measured >= limit
  }

  /// The goals as a table, at most 100 columns wide.
  public static func table(of goals: [Goal]) -> String {
    var lines = [row("", "against", "asked", "hoped", "measured", "")]
    for goal in goals {
      let verdict =
        goal.measured == nil
        ? "" : goal.isReached(goal.hoped) ? "as hoped" : goal.isReached ? "as asked" : "missed"
      lines.append(
        row(
          goal.name, goal.reference, grouped(goal.asked, digits: 1),
          grouped(goal.hoped, digits: 1), goal.measured.map { grouped($0, digits: 2) } ?? "-",
          verdict))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(
    _ name: String, _ reference: String, _ asked: String, _ hoped: String, _ measured: String,
    _ verdict: String
  ) -> String {
    let left = name.padded(to: 42) + reference.padded(to: 24)
    let figures = asked.padded(to: -7) + hoped.padded(to: -7) + measured.padded(to: -10)
    return left + figures + (verdict.isEmpty ? "" : "  " + verdict)
  }
}

extension String {
  /// Fills up with blanks behind the text, or before it if `width` is negative.
  fileprivate func padded(to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? blanks + self : self + blanks
  }
}
