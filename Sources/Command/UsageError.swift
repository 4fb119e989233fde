/// What is wrong with a command line, as a sentence without a full stop.
struct UsageError: Error, Hashable {
  var message: String

  /// The subcommand whose help says more; `nil` for the command itself.
  var subcommand: Subcommand.Name?

  init(_ message: String, subcommand: Subcommand.Name? = nil) {
    self.message = message
    self.subcommand = subcommand
  }

  /// An unknown word and the known one that it may have been meant to be.
  init(unknown kind: String, _ word: String, known: [String], subcommand: Subcommand.Name? = nil) {
    var message = "unknown \(kind) '\(word)'"
    if let guess = Suggestion.closest(to: word, among: known) {
      message += ": did you mean '\(guess)'?"
    } else if !known.isEmpty, known.count <= 12 {
      message += ": choose \(known.joined(separator: ", "))"
    }
    self.init(message, subcommand: subcommand)
  }
}
