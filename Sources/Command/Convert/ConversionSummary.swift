/// What became of all inputs, in one line and one number.
struct ConversionSummary {
  /// How many inputs there were.
  let inputs: Int

  /// How many inputs had something that could not be read or written.
  private(set) var failed = 0

  /// How many inputs had nothing worse than an article that must not be published.
  private(set) var refused = 0

  /// How many inputs came out with something left out, lost or repaired.
  private(set) var lossy = 0

  init(inputs: Int) { self.inputs = inputs }

  /// Whether something was left out, lost or repaired.
  var hasLosses: Bool { lossy > 0 }

  mutating func add(_ result: ConversionResult) {
    if result.problems.contains(where: { !$0.isRefusal }) {
      failed += 1
    } else if !result.problems.isEmpty {
      refused += 1
    } else if !result.tally.isWhole {
      lossy += 1
    }
  }

  /// What the command tells the shell.
  var status: ExitStatus {
    if failed > 0 { return .failure }
    return refused > 0 ? .refused : .success
  }

  /// The counts as a line without its end.
  func line(tellsLosses: Bool) -> String {
    var parts = [
      "\(Message.grouped(inputs - failed - refused)) of \(Message.grouped(inputs)) converted"
    ]
    if failed > 0 { parts.append("\(Message.grouped(failed)) failed") }
    if refused > 0 { parts.append("\(Message.grouped(refused)) refused") }
    if tellsLosses, lossy > 0 {
      parts.append("\(Message.grouped(lossy)) not in full (see --\(Option.report.name))")
    }
    return "broadsheet: " + parts.joined(separator: ", ")
  }
}
