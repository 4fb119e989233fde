import BroadsheetCore
import BroadsheetJSONSyntax

extension ArticleDecoder {
  /// A block that has been read but for the blocks within it.
  private struct OpenBlock {
    /// The block; `nil` if it stands too deep to hold others, so that they take its place.
    var block: Part<Block>?
    /// The lists of blocks in it that are still to be read, the first one last.
    var groups: [JSONPosition]
    /// Those that have been read.
    var children: [[Part<Block>]] = []
    /// What stands before it in the list around it.
    var before: [Part<Block>] = []
    /// What stands behind it there.
    var behind: JSONPosition
  }

  /// Makes the blocks of an array and all those within them.
  ///
  /// It goes without recursion, so that nesting needs no deep stack.
  func blocks(of array: JSONValue) -> [Part<Block>] {
    var elements = array.elements
    var blocks: [Part<Block>] = []
    var open: [OpenBlock] = []
    /// How deep the blocks of `elements` stand; 1 for those of the array.
    var depth = 1
    while true {
      if let element = elements.next() {
        guard let block = shell(of: element) else { continue }
        if childGroups.allSatisfy(\.isAtEnd) {
          blocks.append(block)
          continue
        }
        var inner = OpenBlock(groups: childGroups.reversed(), behind: elements.position)
        if depth < limits.nesting {
          inner.block = block
          swap(&inner.before, &blocks)
          depth += 1
        } else if open.last.map({ $0.block != nil }) ?? true {
          report(
            .flattened, "blocks nest deeper than \(limits.nesting) levels and are flattened",
            element.range)
        }
        elements = array.elements(from: inner.groups.popLast() ?? .end)
        open.append(inner)
      } else {
        guard var inner = open.popLast() else { return blocks }
        if inner.block != nil {
          inner.children.append(blocks)
          blocks = []
        }
        if let group = inner.groups.popLast() {
          elements = array.elements(from: group)
          open.append(inner)
          continue
        }
        if var block = inner.block {
          block.value.childGroups = inner.children
          // Swapped rather than copied: the list may be long, and every block in it may hold others.
          swap(&blocks, &inner.before)
          blocks.append(block)
          depth -= 1
        }
        elements = array.elements(from: inner.behind)
      }
    }
  }

  /// Makes a block but for the blocks within it, whose lists are `childGroups` afterwards.
  private func shell(of value: JSONValue) -> Part<Block>? {
    blockCount += 1
    childGroups = []
    // What lies beyond the limit makes the whole article an error; it need not be read.
    return blockCount > limits.blocks ? nil : part(value)
  }
}
