/// Where in markup a text stands, which decides what must be escaped in it.
public enum MarkupContext: Sendable, Hashable, CaseIterable {
  /// Between tags.
  case text

  /// In an attribute's value, between double or single quotation marks.
  case attribute
}
