/// A `key=value` of the command line.
struct Assignment: Hashable {
  var key: String
  var value: String

  init(_ text: String, of option: Option, in subcommand: Subcommand.Name) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw UsageError(
        "--\(option.name) needs KEY=VALUE, not '\(text)'", subcommand: subcommand)
    }
    (key, value) = (String(parts[0]), String(parts[1]))
  }
}
