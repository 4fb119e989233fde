/// What the command tells the shell when it ends.
enum ExitStatus: Int32, Sendable {
  /// Everything that was asked for was done.
  case success = 0
  /// Some input could not be read, or some output not written; the others were.
  case failure = 1
  /// The command line makes no sense; nothing was done.
  case usage = 2
  /// Nothing failed, but some article must not be published and was not written.
  case refused = 3
}
