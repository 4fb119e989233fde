/// How a JSON text is laid out; the value it stands for is the same.
public enum JSONLayout: Sendable, Hashable {
  /// Without a blank or a line feed.
  case compact
  /// A member or an element a line, indented by two blanks a level.
  case pretty
}
