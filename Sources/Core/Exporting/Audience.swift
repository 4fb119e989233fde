/// For whom an export is.
public enum Audience: Sendable, Hashable {
  /// Whoever reads the news: what is embargoed, killed or for the desk must not get there.
  case readers
  /// Newsroom systems and archives, which keep everything.
  case newsroom
}
