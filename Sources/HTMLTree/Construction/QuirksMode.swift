/// How much a page asks browsers to be like old ones, which its document type tells.
public enum QuirksMode: Sendable, Hashable {
  /// Not at all.
  case none
  /// In the heights of lines only.
  case limited
  /// As much as there is.
  case full
}
