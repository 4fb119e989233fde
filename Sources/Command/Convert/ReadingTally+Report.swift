import Broadsheet

extension ReadingTally {
  /// A line for each kind of thing that was left out, lost or repaired.
  func report(of input: Input, format: Format, policy: PublicationPolicy) -> [String] {
    var lines: [String] = []
    for item in omitted {
      let passages = Message.count(item.passages, "passage")
      let bytes = Message.count(item.bytes, "byte")
      lines.append(
        Message.line(
          .note, "left out \(item.kind.rawValue): \(passages), \(bytes)", input: input))
    }
    for loss in lost {
      let times = Message.count(loss.count, "time")
      // Formats for readers could hold notes to the desk: the policy keeps them from it.
      let reason =
        loss.feature == .deskNote && !policy.includesDeskNotes
        ? "left out deskNote: \(times) (--\(Option.includeDeskNotes.name) keeps it)"
        : "\(format.identifier) does not hold \(loss.feature): \(times)"
      lines.append(Message.line(.note, reason, input: input))
    }
    for item in repaired {
      let times = item.count == 1 ? "" : ": \(Message.count(item.count, "time")), first here"
      lines.append(
        Message.line(
          .note, "\(item.first.message) [\(item.first.kind.rawValue)]\(times)", input: input,
          at: item.position))
    }
    return lines
  }
}
