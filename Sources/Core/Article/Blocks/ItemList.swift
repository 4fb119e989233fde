/// A list, numbered or not; an item may hold further lists.
public struct ItemList: Sendable, Hashable {
  /// One entry of a list.
  public struct Item: Sendable, Hashable {
    /// The blocks of the entry, usually one paragraph.
    public var content: [Part<Block>]

    /// Makes an entry.
    public init(_ content: [Part<Block>]) { self.content = content }

    /// Makes an entry of one paragraph.
    public init(_ text: RichText) { self.content = [.paragraph(text)] }
  }

  /// Whether the entries are numbered.
  public var isOrdered: Bool

  /// The number of the first entry of an ordered list.
  public var start: Int

  /// The entries.
  public var items: [Item]

  /// Makes a list.
  public init(isOrdered: Bool = false, start: Int = 1, items: [Item]) {
    self.isOrdered = isOrdered
    self.start = start
    self.items = items
  }
}
