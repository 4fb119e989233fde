import BroadsheetCore

/// Something that is left to write when what was begun after it is done.
///
/// Blocks hold blocks to any depth that readers make; with steps on a heap the depth costs no stack.
enum Step {
  /// Blocks that follow each other; `isInRelated` says whether a list of related links is open.
  case blocks(ArraySlice<Part<Block>>, isInRelated: Bool)
  /// The entries of a list.
  case items(ArraySlice<ItemList.Item>)
  /// What stands below a quotation.
  indirect case attribution(Quotation, source: SafeLink?)
  /// The end of elements.
  case end(StaticString)

  /// Blocks that follow each other.
  static func blocks(_ blocks: [Part<Block>]) -> Step {
    .blocks(blocks[...], isInRelated: false)
  }
}
