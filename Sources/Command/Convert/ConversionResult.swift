import Broadsheet

/// What became of one input.
struct ConversionResult: Sendable {
  /// Something that kept an article from being written.
  struct Problem: Sendable, Hashable {
    /// The line to print, without its end.
    var line: String

    /// Whether it was the policy that forbade it.
    var isRefusal: Bool
  }

  /// How many articles were written.
  var articles = 0

  /// What went wrong, in order.
  var problems: [Problem] = []

  /// What was left out, lost and repaired.
  var tally = ReadingTally()

  /// The bytes for standard output, when it was not this input's turn yet.
  var held: [UInt8] = []
}

extension ConversionResult {
  /// Notes that an input could not be read.
  mutating func fail(_ input: Input, _ reason: String, at position: SourcePosition? = nil) {
    let line = Message.line(.error, reason, input: input, at: position)
    problems.append(Problem(line: line, isRefusal: false))
  }

  /// Notes that an article was not written.
  mutating func fail(_ input: Input, _ error: ExportError) {
    var reason = "\(error)"
    let isRefusal: Bool
    switch error {
    case .embargoed, .notPublishable:
      isRefusal = true
      reason += " (--\(Option.allowWithheld.name) writes it all the same)"
    default: isRefusal = false
    }
    let line = Message.line(.error, reason, input: input)
    problems.append(Problem(line: line, isRefusal: isRefusal))
  }
}
