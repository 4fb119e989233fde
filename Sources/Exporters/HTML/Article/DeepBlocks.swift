import BroadsheetCore

/// The blocks of an article in reading order, each before those within it, found without recursion.
struct DeepBlocks: Sequence, IteratorProtocol {
  /// What is left of the innermost list.
  private var rest: ArraySlice<Part<Block>>
  /// What is left of the lists around it, the innermost last.
  private var outer: [ArraySlice<Part<Block>>] = []

  init(_ blocks: [Part<Block>]) { rest = blocks[...] }

  init(of article: Article) {
    rest = article.lead[...]
    outer = [article.body[...]]
  }

  mutating func next() -> Block? {
    while true {
      if let block = rest.popFirst()?.value {
        let children = block.children
        if !children.isEmpty {
          outer.append(rest)
          rest = children[...]
        }
        return block
      }
      guard let next = outer.popLast() else { return nil }
      rest = next
    }
  }
}
