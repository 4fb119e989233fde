/// What to do after an article has been read.
public enum ReadingStep: Sendable, Hashable {
  /// Read the next one.
  case next
  /// Leave the rest of the input unread.
  case stop
}
