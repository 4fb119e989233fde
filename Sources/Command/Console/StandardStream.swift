/// Where the command's words go.
package enum StandardStream: Sendable, Hashable {
  /// Standard output.
  case output
  /// Standard error.
  case error
}
